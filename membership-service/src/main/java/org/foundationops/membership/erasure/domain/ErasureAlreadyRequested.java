package org.foundationops.membership.erasure.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** One open request a person. */
@ProblemType(type = "erasure-already-requested", status = 409, title = "You have asked for erasure already")
public final class ErasureAlreadyRequested extends Problem {

    public ErasureAlreadyRequested() {
        super("Your request is open; it is carried out when its waiting time is over.");
    }
}
