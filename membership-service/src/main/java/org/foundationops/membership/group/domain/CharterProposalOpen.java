package org.foundationops.membership.group.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** One substantive change of a charter is decided after the other. */
@ProblemType(type = "charter-proposal-open", status = 409, title = "Another change of the charter waits for a decision")
public final class CharterProposalOpen extends Problem {

    public CharterProposalOpen() {
        super("A change of scope, budget or membership model waits for the board's decision already.");
    }
}
