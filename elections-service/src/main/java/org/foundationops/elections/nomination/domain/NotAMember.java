package org.foundationops.elections.nomination.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The nominator is no member. */
@ProblemType(
        type = "not-a-member",
        status = 403,
        title = "Only members may nominate",
        description =
                "Nominations come from individual members and voting representatives of corporate members, whose membership is in force.")
public final class NotAMember extends Problem {

    public NotAMember() {
        super("You are not known here as a member in force. A membership decided a moment ago arrives within seconds.");
    }
}
