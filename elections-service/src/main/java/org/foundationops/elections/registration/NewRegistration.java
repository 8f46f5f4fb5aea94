package org.foundationops.elections.registration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the voter wants to be signed, without showing it. */
@Schema(name = "NewRegistration", examples = """
        {"blindedMessage": "Ew5i0i5wvkPpHWiIW5cKwHLWRbV1bcUa8k2LcWCk1Bs"}""")
public record NewRegistration(
        @Schema(
                description =
                        "The prepared message, blinded (RFC 9474, RSABSSA-SHA384-PSS-Randomized): as many bytes as"
                                + " the modulus of the token key, in base64url without padding. Keep it: it is to be sent again"
                                + " when the answer is lost.")
        @NotNull
        @Size(max = 2048)
        String blindedMessage) {}
