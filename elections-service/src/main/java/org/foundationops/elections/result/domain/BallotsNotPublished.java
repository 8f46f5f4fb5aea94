package org.foundationops.elections.result.domain;

import org.foundationops.elections.election.domain.PublishLevel;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The publication level of the election does not show ballots to this caller. */
@ProblemType(
        type = "ballots-not-published",
        status = 403,
        title = "The ballots of this election are not published",
        description = "How much is published was announced with the election: see publishLevel. The rounds of the count"
                + " are public in any case.")
public final class BallotsNotPublished extends Problem {

    public BallotsNotPublished(PublishLevel level) {
        super(
                switch (level) {
                    case FULL -> "The ballots are public when the result is published.";
                    case AUDITORS -> "The ballots of this election are for auditors.";
                    case ROUNDS_ONLY -> "Of this election the rounds of the count are published, and no ballot.";
                });
    }
}
