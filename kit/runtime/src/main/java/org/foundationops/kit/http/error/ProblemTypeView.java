package org.foundationops.kit.http.error;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** One kind of problem, as it is documented. */
public record ProblemTypeView(String type, int status, String title, String description) {

    static ProblemTypeView of(Class<? extends Problem> problem) {
        ProblemType type = Problem.typeOf(problem);
        return new ProblemTypeView("urn:problem:" + type.type(), type.status(), type.title(), type.description());
    }
}
