package org.foundationops.elections.body.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A body without seats has nothing to change. */
@ProblemType(
        type = "body-not-bootstrapped",
        status = 409,
        title = "The body has no seats yet",
        description = "The first holders of a body are imported first.")
public final class BodyNotBootstrapped extends Problem {

    public BodyNotBootstrapped(String name) {
        super("The first holders of " + name + " are not imported yet.");
    }
}
