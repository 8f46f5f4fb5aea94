package org.foundationops.events.event.domain;

import java.time.LocalDateTime;
import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Time runs forward. */
@ProblemType(type = "event-ends-before-start", status = 422, title = "The event ends before it starts")
public final class EndsBeforeStart extends Problem {

    public EndsBeforeStart(LocalDateTime startsAt, LocalDateTime endsAt) {
        super(
                "It starts at " + startsAt + " and ends at " + endsAt + ".",
                List.of(new FieldError("/endsAt", "must not be before startsAt")));
    }
}
