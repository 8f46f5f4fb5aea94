package org.foundationops.elections.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.nomination.domain.Nomination;
import org.foundationops.elections.nomination.domain.NominationRules;
import org.foundationops.elections.suspension.Suspensions;
import org.foundationops.elections.term.SeatService;

/** What nobody can overrule: whoever is found eligible holds no seat that goes on, and is not suspended. */
@ApplicationScoped
class EligibilityChecks {

    private final SeatService seats;
    private final Suspensions suspensions;

    EligibilityChecks(SeatService seats, Suspensions suspensions) {
        this.seats = seats;
        this.suspensions = suspensions;
    }

    void check(Election election, Nomination nomination, Instant now) {
        seats.seatBeyond(
                        election.bodyId(),
                        nomination.nomineeId(),
                        election.timetable().termStart())
                .ifPresent(term -> NominationRules.checkSeat(nomination, term.plannedEnd()));
        NominationRules.checkRights(nomination, suspensions.isSuspended(nomination.nomineeId(), now));
    }
}
