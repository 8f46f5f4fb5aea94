package org.foundationops.elections.motion.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A removal names who is to be removed, and nothing else does. */
@ProblemType(
        type = "concerned-person-missing",
        status = 422,
        title = "The rule needs the person concerned",
        description =
                "A motion under MAJORITY_OF_OTHERS, and no other, names the person whom it concerns; they have no vote (BL 4.6.1).")
public final class ConcernedPersonMissing extends Problem {

    public ConcernedPersonMissing() {
        super("MAJORITY_OF_OTHERS, and no other rule, needs concernedId.");
    }
}
