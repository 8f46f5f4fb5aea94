package org.foundationops.kit.problem;

import java.util.Map;

/** Authority known only up to a moment too long ago. */
@ProblemType(
        type = "authority-stale",
        status = 503,
        title = "It is not certain who holds which office now",
        description =
                "The service has not heard from the elections service for too long to decide about money or seats. Try again later.")
public final class StaleAuthority extends Problem {

    private final long retryAfterSeconds;

    public StaleAuthority(String detail, long retryAfterSeconds) {
        super(detail);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", Long.toString(retryAfterSeconds));
    }
}
