package org.foundationops.events.delegation.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A group decides through its chair or co-chair, an office through its holder. */
@ProblemType(type = "not-the-delegate", status = 403, title = "The power is not given to you")
public final class NotTheDelegate extends Problem {

    public NotTheDelegate() {
        super(
                "The chair or co-chair of the group, or the holder of the office, to which the power is given may do this.");
    }
}
