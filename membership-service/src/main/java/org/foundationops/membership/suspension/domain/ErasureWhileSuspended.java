package org.foundationops.membership.suspension.domain;

import java.time.Instant;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** A suspension protects others, and is over soon; until then it is known whom it is about. */
@ProblemType(
        type = "erasure-while-suspended",
        status = 409,
        title = "The person is suspended",
        description = "A suspension lasts for a limited time and protects others. Repeat the request when it is over.")
public final class ErasureWhileSuspended extends Problem {

    public ErasureWhileSuspended(@Nullable Instant until) {
        super("The suspension lasts until " + until + ".");
    }
}
