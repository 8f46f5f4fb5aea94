package org.foundationops.membership.erasure.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** What was withdrawn or carried out stays so. */
@ProblemType(type = "erasure-request-ended", status = 409, title = "The request for erasure is not open")
public final class ErasureRequestEnded extends Problem {

    public ErasureRequestEnded(ErasureRequestStatus status) {
        super("The request is " + status + ".");
    }
}
