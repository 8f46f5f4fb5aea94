package org.foundationops.membership.member.domain;

import java.time.LocalDate;
import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** What ends a membership is recorded after it has happened. */
@ProblemType(type = "day-in-the-future", status = 422, title = "The day has not come yet")
public final class DayInTheFuture extends Problem {

    public DayInTheFuture(String pointer, LocalDate day) {
        super(
                "It is dated " + day + ", which has not come yet.",
                List.of(new FieldError(pointer, "must not be in the future")));
    }
}
