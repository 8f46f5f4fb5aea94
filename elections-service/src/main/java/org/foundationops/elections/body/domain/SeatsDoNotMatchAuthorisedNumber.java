package org.foundationops.elections.body.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The import must name every authorised seat, a vacant one without holder. */
@ProblemType(
        type = "seats-do-not-match-authorised-number",
        status = 422,
        title = "The seats are not as many as the authorised number",
        description = "Name every authorised seat of the body; a vacant one has no holder and no dates.")
public final class SeatsDoNotMatchAuthorisedNumber extends Problem {

    public SeatsDoNotMatchAuthorisedNumber(int seats, int authorised) {
        super(
                "The body has " + authorised + " authorised seats, the import names " + seats
                        + ". Name every seat; leave the holder of a vacant one out.",
                List.of(new FieldError("/seats", "must have " + authorised + " entries")));
    }
}
