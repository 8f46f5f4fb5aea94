package org.foundationops.kit.problem;

import java.util.Map;

/** Something that the service needs is away, e.g. its database. */
@ProblemType(
        type = "unavailable",
        status = 503,
        title = "The service cannot answer now",
        description = "Nothing was changed. Try again as Retry-After says.")
public final class Unavailable extends Problem {

    private final long retryAfterSeconds;

    public Unavailable(String detail, long retryAfterSeconds) {
        super(detail);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", Long.toString(retryAfterSeconds));
    }
}
