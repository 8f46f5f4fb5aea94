package org.foundationops.membership.erasure.domain;

import java.time.LocalDate;
import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A letter is recorded after it came. */
@ProblemType(type = "letter-from-the-future", status = 422, title = "The letter has not come yet")
public final class LetterFromTheFuture extends Problem {

    public LetterFromTheFuture(LocalDate day) {
        super("The letter came on " + day + ".", List.of(new FieldError("/receivedOn", "must not be in the future")));
    }
}
