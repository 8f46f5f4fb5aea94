package org.foundationops.membership.group.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** There is one report for a period, and it is not changed. */
@ProblemType(type = "report-submitted", status = 409, title = "The report of this period is submitted")
public final class ReportSubmitted extends Problem {

    public ReportSubmitted() {
        super("The period has its report, which is not changed any more.");
    }
}
