package org.foundationops.elections.appointment.domain;

import java.time.Instant;
import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Officers are elected for one year. */
@ProblemType(
        type = "office-too-long",
        status = 422,
        title = "The office would be held for too long",
        description = "The body elects its officers for one year at a time, unless its policy says otherwise.")
public final class OfficeTooLong extends Problem {

    public OfficeTooLong(Instant latest) {
        super(
                "The office can be held until " + latest + ", and again after another decision.",
                List.of(new FieldError("/until", "must not be later than " + latest)));
    }
}
