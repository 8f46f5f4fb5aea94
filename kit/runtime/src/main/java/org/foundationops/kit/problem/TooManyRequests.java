package org.foundationops.kit.problem;

import java.util.Map;

/** The caller's token bucket is empty. */
@ProblemType(
        type = "too-many-requests",
        status = 429,
        title = "Too many requests",
        description = "Wait as Retry-After says. The RateLimit headers tell how much is left.")
public final class TooManyRequests extends Problem {

    private final long retryAfterSeconds;

    public TooManyRequests(String detail, long retryAfterSeconds) {
        super(detail);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", Long.toString(retryAfterSeconds));
    }
}
