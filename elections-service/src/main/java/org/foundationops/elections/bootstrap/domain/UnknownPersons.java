package org.foundationops.elections.bootstrap.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A holder or officer is not among the persons that this service has learnt of. */
@ProblemType(
        type = "unknown-persons",
        status = 422,
        title = "Persons are not known here",
        description = "This service learns of persons from messages of membership-service. A person registered a moment"
                + " ago arrives within seconds: try again. One who is not registered there must be registered first.")
public final class UnknownPersons extends Problem {

    public UnknownPersons(List<FieldError> errors) {
        super(
                "Not every person is known here yet. Persons registered in membership-service arrive by message within"
                        + " seconds: try again in a moment, or check the ids named below.",
                errors);
    }
}
