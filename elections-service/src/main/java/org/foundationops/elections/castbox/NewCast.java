package org.foundationops.elections.castbox;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of a request to cast, for the API document; it is read by {@link org.foundationops.ballots.cast.Cast#read}. */
@Schema(name = "NewCast", description = "A sealed ballot; bytes are base64url without padding", examples = """
                {"key":"q1Zb7gMFO3GnFqeTkLJ0yV9vW6Cr4mQKf2uXh8sPzBw","counter":1,
                "commitment":"q1Zb7gMFO3GnFqeTkLJ0yV9vW6Cr4mQKf2uXh8sPzBw","signature":"AAAA","weight":1,
                "preparedMessage":"AAAA","token":"AAAA","sealed":"AAAA"}""")
record NewCast(
        @Schema(required = true, description = "The one-time key, 32 bytes")
        String key,

        @Schema(required = true, description = "From 1; a higher one replaces", minimum = "1")
        int counter,

        @Schema(required = true, description = "SHA-256 of salt and ballot, 32 bytes")
        String commitment,

        @Schema(required = true, description = "By the one-time key, 64 bytes")
        String signature,

        @Schema(required = true, description = "Of the vote; says under which key the token is signed", minimum = "1")
        int weight,

        @Schema(required = true, description = "What the token is a signature of, 64 bytes")
        String preparedMessage,

        @Schema(required = true, description = "As long as the modulus of the token key")
        String token,

        @Schema(required = true, description = "Salt and ranking, sealed to the election")
        String sealed) {}
