package org.foundationops.elections.castbox;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.log.ConsistencyProof;

/** That the log of one size is the beginning of that of another (RFC 9162, section 2.1.4). */
@Schema(name = "ConsistencyProof", examples = """
                {"first":1,"second":2,"path":["q1Zb7gMFO3GnFqeTkLJ0yV9vW6Cr4mQKf2uXh8sPzBw"]}""")
record ConsistencyView(
        @Schema(required = true) int first,
        @Schema(required = true) int second,
        @Schema(required = true) List<String> path) {

    static ConsistencyView of(ConsistencyProof proof) {
        return new ConsistencyView(
                proof.first(),
                proof.second(),
                proof.path().stream().map(Bytes::base64).toList());
    }
}
