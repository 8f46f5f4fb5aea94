package org.foundationops.membership.pricelist.domain;

import java.time.LocalDate;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Before the first list nothing has a price. */
@ProblemType(type = "no-price-list", status = 409, title = "No price list is in force")
public final class NoPriceList extends Problem {

    public NoPriceList(LocalDate day) {
        super("No price list is in force on " + day + ".");
    }
}
