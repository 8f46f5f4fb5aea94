package org.foundationops.membership.group.domain;

import java.time.LocalDate;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A report is about a period that is over. */
@ProblemType(type = "report-not-due", status = 409, title = "The period is not over")
public final class ReportNotDue extends Problem {

    public ReportNotDue(LocalDate lastDay) {
        super("The period lasts until " + lastDay + "; its report comes afterwards.");
    }
}
