package org.foundationops.kit.problem;

/** A change without If-Match could overwrite another one unseen. */
@ProblemType(
        type = "precondition-required",
        status = 428,
        title = "This request needs If-Match",
        description =
                "Send the ETag of the version that you read in If-Match, so that nobody's change is overwritten unseen.")
public final class PreconditionRequired extends Problem {

    public PreconditionRequired(String detail) {
        super(detail);
    }
}
