package org.foundationops.grants.application.domain;

import java.time.LocalDate;
import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A body cannot have decided on what it did not have. */
@ProblemType(type = "decision-before-submission", status = 422, title = "The decision is older than the application")
public final class DecisionBeforeSubmission extends Problem {

    public DecisionBeforeSubmission(LocalDate submittedOn) {
        super(
                "The application was submitted on " + submittedOn + ".",
                List.of(new FieldError("/decision/decidedOn", "must not be before " + submittedOn)));
    }
}
