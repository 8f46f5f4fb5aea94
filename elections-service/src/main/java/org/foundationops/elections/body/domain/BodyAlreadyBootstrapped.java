package org.foundationops.elections.body.domain;

import java.time.Instant;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The first holders are imported once; later ones are elected. */
@ProblemType(
        type = "body-already-bootstrapped",
        status = 409,
        title = "The first holders of this body are imported already",
        description = "A body is bootstrapped once. Later holders of its seats come from elections.")
public final class BodyAlreadyBootstrapped extends Problem {

    public BodyAlreadyBootstrapped(String name, Instant at) {
        super("The first holders of " + name + " were imported at " + at + "; later ones are elected.");
    }
}
