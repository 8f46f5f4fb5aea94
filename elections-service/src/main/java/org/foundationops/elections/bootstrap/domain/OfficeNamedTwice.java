package org.foundationops.elections.bootstrap.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** One person cannot be appointed to the same office twice. */
@ProblemType(
        type = "office-named-twice",
        status = 422,
        title = "A person is named twice for one office",
        description = "One person may hold several offices, but no office twice.")
public final class OfficeNamedTwice extends Problem {

    public OfficeNamedTwice(String pointer) {
        super(
                "The same person is named for the same office before.",
                List.of(new FieldError(pointer, "repeats an office and its holder")));
    }
}
