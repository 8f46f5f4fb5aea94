package org.foundationops.kit.problem;

/** The body is larger than this operation takes. */
@ProblemType(
        type = "payload-too-large",
        status = 413,
        title = "The body is too large",
        description = "The detail names the limit.")
public final class PayloadTooLarge extends Problem {

    public PayloadTooLarge(String detail) {
        super(detail);
    }
}
