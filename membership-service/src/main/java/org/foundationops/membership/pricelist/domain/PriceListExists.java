package org.foundationops.membership.pricelist.domain;

import java.time.LocalDate;
import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** One price list begins on a day. */
@ProblemType(type = "price-list-exists", status = 409, title = "Another price list begins on that day")
public final class PriceListExists extends Problem {

    public PriceListExists(LocalDate validFrom) {
        super(
                "A price list that begins on " + validFrom + " is published already.",
                List.of(new FieldError("/validFrom", "is the first day of another list")));
    }
}
