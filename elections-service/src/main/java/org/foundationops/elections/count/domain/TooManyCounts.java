package org.foundationops.elections.count.domain;

import java.util.Map;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** As many counts as the service makes at once are at work. */
@ProblemType(
        type = "too-many-counts",
        status = 429,
        title = "Too many counts at once",
        description = "Wait as Retry-After says, or use the command ./foundation count.")
public final class TooManyCounts extends Problem {

    private static final String RETRY_SECONDS = "5";

    public TooManyCounts(int places) {
        super(ByCommand.after("At most " + places + " counts are made at once."));
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", RETRY_SECONDS);
    }
}
