package org.foundationops.membership.pricelist.domain;

import java.time.LocalDate;
import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The list in force on that day does not have the tier. */
@ProblemType(type = "tier-not-offered", status = 422, title = "The tier is not on the price list")
public final class TierNotOffered extends Problem {

    public TierNotOffered(String tier, LocalDate listFrom) {
        super(
                "The price list of " + listFrom + " has no tier " + tier + ".",
                List.of(new FieldError("/tier", "is not on the price list")));
    }
}
