package org.foundationops.kit.problem;

/** A constraint of the database refused what no rule refused before. */
@ProblemType(
        type = "conflict",
        status = 409,
        title = "It conflicts with what is there",
        description = "Something that must be unique exists already, or the present state forbids the change.")
public final class Conflict extends Problem {

    public Conflict(String detail) {
        super(detail);
    }
}
