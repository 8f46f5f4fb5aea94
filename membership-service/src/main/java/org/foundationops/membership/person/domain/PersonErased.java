package org.foundationops.membership.person.domain;

import java.util.UUID;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Of an erased person there is nothing left that could change. */
@ProblemType(type = "person-erased", status = 409, title = "The person was erased")
public final class PersonErased extends Problem {

    public PersonErased(UUID personId) {
        super("Person " + personId + " was erased; who comes back is a new person.");
    }
}
