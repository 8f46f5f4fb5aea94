package org.foundationops.membership.group.domain;

import java.time.LocalDate;
import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A report is about one of the group's periods. */
@ProblemType(type = "no-such-report-period", status = 422, title = "The group owes no report from that day")
public final class NoSuchReportPeriod extends Problem {

    public NoSuchReportPeriod(LocalDate from) {
        super(
                "No period of the group for which it reports begins on " + from + ".",
                List.of(new FieldError("/periodFrom", "is not the first day of a period")));
    }
}
