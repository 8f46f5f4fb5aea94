package org.foundationops.membership.application.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Nobody decides on what is not submitted, not consented to, or deferred. */
@ProblemType(type = "application-not-ready", status = 409, title = "The application is not ready for a decision")
public final class ApplicationNotReady extends Problem {

    private ApplicationNotReady(String detail) {
        super(detail);
    }

    static ApplicationNotReady draft() {
        return new ApplicationNotReady("The application has not been submitted.");
    }

    static ApplicationNotReady withoutConsent() {
        return new ApplicationNotReady("The nominee has not consented.");
    }

    static ApplicationNotReady deferred() {
        return new ApplicationNotReady("The application is deferred; it is decided after it was taken up again.");
    }
}
