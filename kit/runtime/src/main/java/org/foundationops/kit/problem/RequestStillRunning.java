package org.foundationops.kit.problem;

import java.util.Map;

/** Two requests with one key at the same moment. */
@ProblemType(
        type = "request-still-running",
        status = 409,
        title = "The first request with this Idempotency-Key is still running",
        description = "Wait as Retry-After says and repeat the request with the same key.")
public final class RequestStillRunning extends Problem {

    private final long retryAfterSeconds;

    public RequestStillRunning(String detail, long retryAfterSeconds) {
        super(detail);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", Long.toString(retryAfterSeconds));
    }
}
