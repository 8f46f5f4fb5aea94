package org.foundationops.membership.group.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Seats last for some months, or are confirmed in one month of the year. */
@ProblemType(type = "seat-terms-unclear", status = 422, title = "It is not clear how long a seat lasts")
public final class SeatTermsUnclear extends Problem {

    public SeatTermsUnclear() {
        super(
                "Seats either last for a number of months or are confirmed in a month of each year.",
                List.of(new FieldError("/seatTerms", "must have either months or confirmedInMonth")));
    }
}
