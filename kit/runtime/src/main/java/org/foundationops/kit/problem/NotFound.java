package org.foundationops.kit.problem;

/** Absent, or not the caller's to know of. */
@ProblemType(
        type = "not-found",
        status = 404,
        title = "There is no such thing",
        description = "The address names nothing, or nothing that you may know of.")
public final class NotFound extends Problem {

    public NotFound(String detail) {
        super(detail);
    }
}
