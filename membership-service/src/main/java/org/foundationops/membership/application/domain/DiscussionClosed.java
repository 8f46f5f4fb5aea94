package org.foundationops.membership.application.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Members endorse and comment while an application is open. */
@ProblemType(type = "discussion-closed", status = 409, title = "The application is not under discussion")
public final class DiscussionClosed extends Problem {

    public DiscussionClosed(ApplicationStatus status) {
        super("The application is " + status + "; members discuss it from its comment period on until it is decided.");
    }
}
