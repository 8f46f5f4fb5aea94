package org.foundationops.membership.group.domain;

import java.time.Instant;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** A member says that they stay on in the last days of their term. */
@ProblemType(type = "opt-in-not-due", status = 409, title = "It is too early to stay on")
public final class OptInNotDue extends Problem {

    public OptInNotDue(@Nullable Instant dueAt) {
        super(dueAt == null ? "The seat has no end." : "The seat can be confirmed from " + dueAt + " on.");
    }
}
