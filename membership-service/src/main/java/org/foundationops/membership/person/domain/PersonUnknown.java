package org.foundationops.membership.person.domain;

import java.util.List;
import java.util.UUID;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A request names a person who is not registered. */
@ProblemType(type = "person-unknown", status = 422, title = "No such person")
public final class PersonUnknown extends Problem {

    public PersonUnknown(String pointer, UUID personId) {
        super("No person has the id " + personId + ".", List.of(new FieldError(pointer, "is not a registered person")));
    }
}
