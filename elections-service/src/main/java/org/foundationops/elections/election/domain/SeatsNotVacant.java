package org.foundationops.elections.election.domain;

import java.time.Instant;
import java.util.List;
import org.foundationops.elections.body.domain.Cohort;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Offered seats and vacancies differ. */
@ProblemType(
        type = "seats-do-not-match-vacancies",
        status = 409,
        title = "The seats on offer are not the vacancies",
        description =
                "The seats of an election must be exactly those that are vacant, or whose terms end, by the start of the new terms.")
public final class SeatsNotVacant extends Problem {

    public SeatsNotVacant(List<Cohort> offered, List<Cohort> vacancies, Instant termStart) {
        super("The election offers " + offered.size() + " seats " + offered + "; at " + termStart
                + " the seat register has " + vacancies.size() + " vacancies "
                + vacancies.stream().sorted().toList() + ".");
    }
}
