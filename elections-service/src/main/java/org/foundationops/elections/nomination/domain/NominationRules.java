package org.foundationops.elections.nomination.domain;

import java.time.Instant;
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

    /** Who is suspended cannot be ruled eligible. */
    public static void checkRights(Nomination nomination, boolean isSuspended) {
        if (nomination.status() == NominationStatus.ELIGIBLE && isSuspended) {
            throw new PersonSuspended();
        }
    }
}
