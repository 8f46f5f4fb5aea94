package org.foundationops.elections.registration.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Private keys are not kept in the clear. */
@ProblemType(
        type = "ballot-key-missing",
        status = 409,
        title = "The service has no key to keep the keys of an election with",
        description = "The private keys of an election are kept encrypted with keys that are in no database"
                + " (FOUNDATION_BALLOTS_KEY, FOUNDATION_BALLOTBOX_KEY). Without them no registration opens.")
public final class BallotKeyMissing extends Problem {

    /** @param variable of the environment, which is not set */
    public BallotKeyMissing(String variable) {
        super("Registration cannot open: the administrator has not set " + variable + ".");
    }
}
