package org.foundationops.elections.leave;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of a body must be present now. */
@Schema(name = "BodyQuorum", examples = """
        {"authorisedNumber": 7, "onLeave": 1, "base": 6, "quorum": 4}""")
public record QuorumView(int authorisedNumber, int onLeave, int base, int quorum) {}
