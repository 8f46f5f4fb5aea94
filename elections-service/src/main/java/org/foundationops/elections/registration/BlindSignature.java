package org.foundationops.elections.registration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What only the voter can make a token of. */
@Schema(name = "BlindSignature", examples = """
        {"blindSignature": "pVqcq0wUkqkA0jyVyZ1mJ2Ff7bQXyJdE4yOSw9s6dJ8"}""")
public record BlindSignature(
        @Schema(description = "As long as the modulus, in base64url without padding.")
        String blindSignature) {}
