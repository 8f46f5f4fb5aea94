package org.foundationops.kit.messages;

import java.util.Map;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The transaction began before an instant up to which everything was already announced as published. */
@ProblemType(
        type = "recorded-too-late",
        status = 503,
        title = "The change took too long to be recorded",
        description =
                "Other services were told already that nothing more would be recorded for that moment. Try again.")
public final class RecordedTooLate extends Problem {

    public RecordedTooLate() {
        super("The change would carry a time that was closed meanwhile. Try again.");
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", "1");
    }
}
