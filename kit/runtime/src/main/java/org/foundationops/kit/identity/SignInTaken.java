package org.foundationops.kit.identity;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** One sign-in is one person. */
@ProblemType(
        type = "sign-in-taken",
        status = 409,
        title = "The sign-in belongs to another person",
        description = "A sign-in stands for one person. Merge the two persons if they are the same human being.")
public final class SignInTaken extends Problem {

    public SignInTaken() {
        super("The sign-in is linked to another person already.");
    }
}
