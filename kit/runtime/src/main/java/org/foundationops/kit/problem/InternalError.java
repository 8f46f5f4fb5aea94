package org.foundationops.kit.problem;

/** A fault; its cause is in the log only. */
@ProblemType(
        type = "internal-error",
        status = 500,
        title = "Something went wrong on our side",
        description = "Nothing you can mend. Report the instance id; the log has the cause under it.")
public final class InternalError extends Problem {

    public InternalError(String detail) {
        super(detail);
    }
}
