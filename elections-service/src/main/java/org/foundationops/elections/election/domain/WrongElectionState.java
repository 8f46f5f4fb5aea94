package org.foundationops.elections.election.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** What was asked is not possible in the present state. */
@ProblemType(
        type = "election-in-wrong-state",
        status = 409,
        title = "The election is in another state",
        description =
                "An election passes through its states in one order. The detail names the state it is in and the one that is needed.")
public final class WrongElectionState extends Problem {

    public WrongElectionState(String what, ElectionStatus status, String needed) {
        super("An election can be " + what + " in " + needed + "; this one is " + status + ".");
    }
}
