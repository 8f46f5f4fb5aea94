package org.foundationops.membership.pricelist.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A price list has positive prices in one currency. */
@ProblemType(type = "price-list-unusable", status = 422, title = "The prices make no list")
public final class PriceListUnusable extends Problem {

    public PriceListUnusable(String detail) {
        super(detail, List.of(new FieldError("/prices", detail)));
    }
}
