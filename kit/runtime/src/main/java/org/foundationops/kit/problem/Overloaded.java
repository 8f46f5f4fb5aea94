package org.foundationops.kit.problem;

import java.util.Map;

/** Too many requests at work at the same moment. */
@ProblemType(
        type = "overloaded",
        status = 503,
        title = "The service has more to do than it can",
        description = "Nothing was done. Try again as Retry-After says.")
public final class Overloaded extends Problem {

    private final long retryAfterSeconds;

    public Overloaded(String detail, long retryAfterSeconds) {
        super(detail);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", Long.toString(retryAfterSeconds));
    }
}
