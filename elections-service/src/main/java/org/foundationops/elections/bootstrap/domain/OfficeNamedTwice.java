package org.foundationops.elections.bootstrap.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** An office has one holder. */
@ProblemType(
        type = "office-named-twice",
        status = 422,
        title = "An office is named twice",
        description = "One person may hold several offices, but no office twice, and each office has one holder.")
public final class OfficeNamedTwice extends Problem {

    public OfficeNamedTwice(String pointer) {
        super(
                "The office is named before: with the same person, or it is one that only one person holds.",
                List.of(new FieldError(pointer, "repeats an office")));
    }
}
