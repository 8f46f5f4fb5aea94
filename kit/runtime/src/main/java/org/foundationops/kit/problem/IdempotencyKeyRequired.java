package org.foundationops.kit.problem;

/** Money moves once, also when the network repeats the request. */
@ProblemType(
        type = "idempotency-key-required",
        status = 400,
        title = "This request needs an Idempotency-Key",
        description = "Send a fresh random key, and the same key when you repeat the request.")
public final class IdempotencyKeyRequired extends Problem {

    public IdempotencyKeyRequired(String detail) {
        super(detail);
    }
}
