package org.foundationops.elections.nomination.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.suspension.domain.PersonSuspended;

/** Who may nominate, and who may be nominated. */
public final class NominationRules {

    private NominationRules() {}

    public static void checkNominator(boolean isMember) {
        if (!isMember) {
            throw new NotAMember();
        }
    }

    public static void checkNominee(UUID nomineeId, boolean isKnown, boolean isNominated) {
        if (!isKnown) {
            throw new UnknownNominee(nomineeId);
        }
        if (isNominated) {
            throw new AlreadyNominated(nomineeId);
        }
    }

    /** Who holds a seat that goes on when the new terms start cannot be ruled eligible. */
    public static void checkSeat(Nomination nomination, Instant plannedEnd) {
        if (nomination.status() == NominationStatus.ELIGIBLE) {
            throw new NomineeHoldsSeat(nomination.nomineeId(), plannedEnd);
        }
    }

    /** The review ends when everybody who accepted has a ruling, and against nobody one that may still be appealed. */
    public static void checkReview(List<Nomination> nominations, Duration timeToAppeal, Instant now) {
        long withoutRuling =
                nominations.stream().filter(Nomination::lacksRuling).count();
        long openAppeals =
                nominations.stream().filter(Nomination::hasOpenAppeal).count();
        Instant appealUntil = nominations.stream()
                .filter(nomination -> nomination.isAppealable(timeToAppeal, now))
                .map(nomination -> nomination.appealableUntil(timeToAppeal))
                .max(Comparator.naturalOrder())
                .orElse(null);
        if (withoutRuling > 0 || openAppeals > 0 || appealUntil != null) {
            throw new ReviewUnfinished(withoutRuling, openAppeals, appealUntil);
        }
    }

    /** Who is suspended cannot be ruled eligible. */
    public static void checkRights(Nomination nomination, boolean isSuspended) {
        if (nomination.status() == NominationStatus.ELIGIBLE && isSuspended) {
            throw new PersonSuspended();
        }
    }
}
