package org.foundationops.elections.castbox;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.ballots.log.Acknowledgement;

/** The promise that a ballot will be in the log, signed with the log key. */
@Schema(name = "Acknowledgement", examples = """
                {"election":"0198c1a2-7a1e-7c3b-9d51-2f6f0a7c4e11",
                "manifestHash":"q1Zb7gMFO3GnFqeTkLJ0yV9vW6Cr4mQKf2uXh8sPzBw",
                "key":"q1Zb7gMFO3GnFqeTkLJ0yV9vW6Cr4mQKf2uXh8sPzBw","counter":1,
                "commitment":"q1Zb7gMFO3GnFqeTkLJ0yV9vW6Cr4mQKf2uXh8sPzBw",
                "sealedHash":"q1Zb7gMFO3GnFqeTkLJ0yV9vW6Cr4mQKf2uXh8sPzBw","signature":"AAAA"}""")
record AcknowledgementView(
        @Schema(required = true) UUID election,
        @Schema(required = true) String manifestHash,
        @Schema(required = true) String key,
        @Schema(required = true) int counter,
        @Schema(required = true) String commitment,
        @Schema(required = true) String sealedHash,
        @Schema(required = true) String signature) {

    static AcknowledgementView of(Acknowledgement signed) {
        return new AcknowledgementView(
                signed.election().election(),
                signed.election().manifestHash().base64(),
                signed.number().key().base64(),
                signed.number().counter(),
                signed.commitment().base64(),
                signed.sealedHash().base64(),
                signed.signature().base64());
    }
}
