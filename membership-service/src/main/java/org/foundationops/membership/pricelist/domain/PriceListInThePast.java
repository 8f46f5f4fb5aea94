package org.foundationops.membership.pricelist.domain;

import java.time.LocalDate;
import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Policies never change the past. */
@ProblemType(type = "price-list-in-the-past", status = 422, title = "The price list would change the past")
public final class PriceListInThePast extends Problem {

    public PriceListInThePast(LocalDate validFrom) {
        super(
                "A price list begins tomorrow at the earliest, not on " + validFrom + ".",
                List.of(new FieldError("/validFrom", "must be after today")));
    }
}
