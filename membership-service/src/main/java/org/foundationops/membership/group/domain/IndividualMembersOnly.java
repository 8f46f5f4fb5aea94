package org.foundationops.membership.group.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Some groups take individual members only. */
@ProblemType(type = "individual-members-only", status = 422, title = "Only individual members can be in this group")
public final class IndividualMembersOnly extends Problem {

    public IndividualMembersOnly() {
        super("The charter lets only individual members be in the group.");
    }
}
