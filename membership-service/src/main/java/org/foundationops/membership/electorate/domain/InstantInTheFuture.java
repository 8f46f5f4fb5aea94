package org.foundationops.membership.electorate.domain;

import java.time.Instant;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Who will be able to vote is not known before the instant has come. */
@ProblemType(type = "instant-in-the-future", status = 400, title = "The instant has not come yet")
public final class InstantInTheFuture extends Problem {

    public InstantInTheFuture(Instant at) {
        super("The electorate at " + at + " is not known yet.");
    }
}
