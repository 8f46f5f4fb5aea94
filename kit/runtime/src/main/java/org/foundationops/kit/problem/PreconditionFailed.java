package org.foundationops.kit.problem;

/** If-Match names another version than the current one. */
@ProblemType(
        type = "precondition-failed",
        status = 412,
        title = "It has changed since you read it",
        description = "Read it again, look at the change, and send your request with the new ETag.")
public final class PreconditionFailed extends Problem {

    public PreconditionFailed(String detail) {
        super(detail);
    }
}
