package org.foundationops.elections.election;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.foundationops.elections.body.domain.Cohort;
import org.foundationops.elections.election.domain.OfferedTerm;

/** One seat on offer. The longest terms go to those elected first. */
public record TermOnOffer(@NotNull Cohort cohort, @NotNull Instant plannedEnd) {

    static TermOnOffer of(OfferedTerm term) {
        return new TermOnOffer(term.cohort(), term.plannedEnd());
    }

    OfferedTerm offered() {
        return new OfferedTerm(cohort, plannedEnd);
    }
}
