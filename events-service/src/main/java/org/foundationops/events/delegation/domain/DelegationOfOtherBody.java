package org.foundationops.events.delegation.domain;

import java.util.UUID;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A body delegates what it may decide itself. */
@ProblemType(type = "delegation-of-other-body", status = 409, title = "Another body gave this delegation")
public final class DelegationOfOtherBody extends Problem {

    public DelegationOfOtherBody(UUID body) {
        super("Only a delegation of the body " + body + " gives this power.");
    }
}
