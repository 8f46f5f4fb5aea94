package org.foundationops.membership.affiliation.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Somebody is the same to an organisation once at a time. */
@ProblemType(type = "affiliation-overlaps", status = 409, title = "The person has this affiliation in that time")
public final class AffiliationOverlaps extends Problem {

    public AffiliationOverlaps() {
        super("The person is affiliated with the organisation in the same way for a part of that time already.");
    }
}
