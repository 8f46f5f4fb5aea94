package org.foundationops.membership.group.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** In a group of this kind half of the members and one more admit. */
@ProblemType(type = "admitted-by-vote", status = 409, title = "The members of this group admit")
public final class AdmittedByVote extends Problem {

    public AdmittedByVote() {
        super("The members of the group vote on who joins them.");
    }
}
