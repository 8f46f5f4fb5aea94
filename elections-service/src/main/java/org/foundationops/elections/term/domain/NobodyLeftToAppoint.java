package org.foundationops.elections.term.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Vacancies are filled by the remaining directors. */
@ProblemType(
        type = "nobody-left-to-appoint",
        status = 409,
        title = "There are no remaining directors",
        description = "The remaining directors fill a vacancy, even without a quorum; without any, an election does.")
public final class NobodyLeftToAppoint extends Problem {

    public NobodyLeftToAppoint() {
        super("Nobody is in office who could fill the vacancy; hold an election.");
    }
}
