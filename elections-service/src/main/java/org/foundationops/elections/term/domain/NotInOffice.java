package org.foundationops.elections.term.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Only who holds a seat can be away from it. */
@ProblemType(
        type = "not-in-office",
        status = 422,
        title = "The person does not hold a seat of the body",
        description = "This concerns only who is in office.")
public final class NotInOffice extends Problem {

    public NotInOffice() {
        super("The person is not in office then.");
    }
}
