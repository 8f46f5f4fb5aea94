package org.foundationops.membership.group.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Nobody joins or leaves a group whose members hold a role elsewhere. */
@ProblemType(type = "membership-derived", status = 409, title = "The members of this group follow from a role")
public final class MembershipDerived extends Problem {

    public MembershipDerived() {
        super("Whoever holds the role that the charter names is a member.");
    }
}
