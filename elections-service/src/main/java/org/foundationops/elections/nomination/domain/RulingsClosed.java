package org.foundationops.elections.nomination.domain;

import org.foundationops.elections.election.domain.ElectionStatus;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Rulings end with the review. */
@ProblemType(
        type = "rulings-closed",
        status = 409,
        title = "Eligibility is not ruled on now",
        description = "Officers rule on eligibility in NOMINATIONS and REVIEW, and appeals are made and decided then.")
public final class RulingsClosed extends Problem {

    public RulingsClosed(ElectionStatus status) {
        super("Eligibility is ruled on in NOMINATIONS and REVIEW; the election is " + status + ".");
    }
}
