package org.foundationops.elections.roll.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** One natural person has one vote, and so has an organisation. */
@ProblemType(
        type = "already-on-roll",
        status = 409,
        title = "The vote is on the roll",
        description =
                "A person, or the organisation for which they vote, stands on a roll once, also under a record that was merged; and is proposed once.")
public final class AlreadyOnRoll extends Problem {

    public AlreadyOnRoll() {
        super("The person or the organisation stands on the roll, or is proposed for it, or was revoked.");
    }
}
