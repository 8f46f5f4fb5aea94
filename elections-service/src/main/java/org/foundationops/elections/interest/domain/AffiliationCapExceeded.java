package org.foundationops.elections.interest.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Too many directors would belong to one control group. */
@ProblemType(
        type = "affiliation-cap-exceeded",
        status = 409,
        title = "Too many directors would be affiliated with each other",
        description = "Only so many sitting directors may belong to organisations of one control group (BL 4.9).")
public final class AffiliationCapExceeded extends Problem {

    public AffiliationCapExceeded(int most) {
        super("Not more than " + most + " sitting directors may belong to one control group.");
    }
}
