package org.foundationops.elections.castbox;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.ballots.log.SignedTreeHead;

/** The log at one size, signed with the log key. */
@Schema(name = "TreeHead", examples = """
                {"election":"0198c1a2-7a1e-7c3b-9d51-2f6f0a7c4e11",
                "manifestHash":"q1Zb7gMFO3GnFqeTkLJ0yV9vW6Cr4mQKf2uXh8sPzBw","tree":"BALLOTS","weight":0,
                "size":214,"time":1790000900,"root":"q1Zb7gMFO3GnFqeTkLJ0yV9vW6Cr4mQKf2uXh8sPzBw",
                "signature":"AAAA"}""")
record TreeHeadView(
        @Schema(required = true) UUID election,
        @Schema(required = true) String manifestHash,
        @Schema(required = true, description = "BALLOTS") String tree,

        @Schema(required = true, description = "0 for the log of ballots")
        int weight,

        @Schema(required = true, description = "Ballots in the log, replaced ones included")
        int size,

        @Schema(required = true, description = "Of the batch, in seconds since 1970")
        long time,

        @Schema(required = true, description = "Root of the Merkle tree (RFC 9162)")
        String root,

        @Schema(required = true) String signature) {

    static TreeHeadView of(SignedTreeHead signed) {
        return new TreeHeadView(
                signed.election().election(),
                signed.election().manifestHash().base64(),
                signed.head().tree().name(),
                signed.head().weight(),
                signed.head().size(),
                signed.head().time(),
                signed.head().root().base64(),
                signed.signature().base64());
    }
}
