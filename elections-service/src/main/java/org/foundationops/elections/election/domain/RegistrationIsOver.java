package org.foundationops.elections.election.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The roll stands. */
@ProblemType(
        type = "registration-is-over",
        status = 409,
        title = "Registration is over",
        description = "Registration ends with voting. Afterwards a roll has no more exceptions.")
public final class RegistrationIsOver extends Problem {

    public RegistrationIsOver(ElectionStatus status) {
        super("The roll of an election that is " + status + " or at the end of its voting has no more exceptions.");
    }
}
