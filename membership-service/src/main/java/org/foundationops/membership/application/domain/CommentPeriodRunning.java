package org.foundationops.membership.application.domain;

import java.time.Instant;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Members can comment before anybody decides. */
@ProblemType(type = "comment-period-running", status = 409, title = "The comment period is not over")
public final class CommentPeriodRunning extends Problem {

    public CommentPeriodRunning(Instant until) {
        super("Members can comment until " + until + "; a decision can be recorded from then on.");
    }
}
