package org.foundationops.kit.problem;

/** Same caller, address and key, other body. */
@ProblemType(
        type = "idempotency-key-reused",
        status = 422,
        title = "The Idempotency-Key was used for another request",
        description = "A key stands for one request. Make a new key for another body.")
public final class IdempotencyKeyReused extends Problem {

    public IdempotencyKeyReused(String detail) {
        super(detail);
    }
}
