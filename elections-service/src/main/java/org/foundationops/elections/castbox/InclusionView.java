package org.foundationops.elections.castbox;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.log.InclusionProof;

/** That a leaf is in the log of a size (RFC 9162, section 2.1.3). */
@Schema(name = "InclusionProof", examples = """
                {"index":0,"size":2,"path":["q1Zb7gMFO3GnFqeTkLJ0yV9vW6Cr4mQKf2uXh8sPzBw"]}""")
record InclusionView(
        @Schema(required = true) int index,
        @Schema(required = true) int size,
        @Schema(required = true) List<String> path) {

    static InclusionView of(InclusionProof proof) {
        return new InclusionView(
                proof.index(),
                proof.size(),
                proof.path().stream().map(Bytes::base64).toList());
    }
}
