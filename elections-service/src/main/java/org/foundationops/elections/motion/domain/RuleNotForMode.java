package org.foundationops.elections.motion.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** BL 5.7 is about meetings, BL 5.9 about the time between them. */
@ProblemType(
        type = "rule-not-for-mode",
        status = 422,
        title = "The rule does not fit the mode",
        description = "MAJORITY_PRESENT is for meetings, UNANIMOUS_CONSENT for written consent.")
public final class RuleNotForMode extends Problem {

    public RuleNotForMode(MotionRule rule, Mode mode) {
        super("A motion under " + rule + " is not voted on by " + mode + ".");
    }
}
