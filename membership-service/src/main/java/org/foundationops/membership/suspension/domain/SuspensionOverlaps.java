package org.foundationops.membership.suspension.domain;

import java.time.Instant;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** One suspension at a time; a longer one is a second that follows. */
@ProblemType(type = "suspension-overlaps", status = 409, title = "There is a suspension in that time")
public final class SuspensionOverlaps extends Problem {

    public SuspensionOverlaps(Instant until) {
        super("There is a suspension until " + until + "; another one may follow it.");
    }
}
