package org.foundationops.events.event.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A protected name is used without a licence. */
@ProblemType(type = "name-not-licensed", status = 409, title = "The name needs a licence")
public final class NameNotLicensed extends Problem {

    public NameNotLicensed(String name) {
        super("The name " + name + " is protected; an event needs an active licence to use it.");
    }
}
