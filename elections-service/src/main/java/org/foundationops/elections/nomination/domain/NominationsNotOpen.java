package org.foundationops.elections.nomination.domain;

import java.time.Instant;
import org.foundationops.elections.election.domain.ElectionStatus;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Nominations have a window. */
@ProblemType(
        type = "nominations-not-open",
        status = 409,
        title = "Nominations are not open",
        description =
                "Nominations are made, accepted and declined while the election is in NOMINATIONS, before the instant at"
                        + " which they close.")
public final class NominationsNotOpen extends Problem {

    public NominationsNotOpen(ElectionStatus status) {
        super("Nominations are open in NOMINATIONS only; the election is " + status + ".");
    }

    NominationsNotOpen(Instant closed) {
        super("Nominations closed at " + closed + ".");
    }
}
