package org.foundationops.elections.count.domain;

import java.util.Map;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A line of the file is not what its format says. */
@ProblemType(
        type = "ballots-unreadable",
        status = 400,
        title = "The ballots cannot be read",
        description = "line and reason say where the file is not what its format says. Mend it; nothing was counted.")
public final class BallotsUnreadable extends Problem {

    private final long line;
    private final String reason;

    public BallotsUnreadable(long line, String reason) {
        super("Line " + line + ": " + reason);
        this.line = line;
        this.reason = reason;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("line", line, "reason", reason);
    }
}
