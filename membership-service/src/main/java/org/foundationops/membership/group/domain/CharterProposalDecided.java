package org.foundationops.membership.group.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A change of a charter is decided once. */
@ProblemType(type = "charter-proposal-decided", status = 409, title = "The change is decided or withdrawn")
public final class CharterProposalDecided extends Problem {

    public CharterProposalDecided(ProposalStatus status) {
        super("The change is " + status + ".");
    }
}
