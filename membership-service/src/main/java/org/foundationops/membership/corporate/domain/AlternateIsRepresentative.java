package org.foundationops.membership.corporate.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The alternate stands in for somebody else. */
@ProblemType(
        type = "alternate-is-representative",
        status = 422,
        title = "The person represents the organisation already")
public final class AlternateIsRepresentative extends Problem {

    public AlternateIsRepresentative() {
        super("The representative and the alternate are two persons, and each is named once.");
    }
}
