package org.foundationops.elections.registration.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.foundationops.elections.election.domain.ElectionStatus;
import org.jspecify.annotations.Nullable;

/**
 * Whether a token can be issued: from the opening of registration to the end of voting.
 *
 * @param hasManifest whether keys were made for the election
 * @param closes the end of voting; what is announced has whole seconds, so a broken one counts as begun
 */
public record RegistrationWindow(
        ElectionStatus status,
        boolean hasManifest,
        @Nullable Instant closes) {

    /** @param now read under the lock that closing takes */
    public void requireOpen(Instant now) {
        if (status != ElectionStatus.REGISTRATION && status != ElectionStatus.VOTING || !hasManifest) {
            throw new RegistrationNotOpen(
                    "Tokens are issued in REGISTRATION and VOTING; the election is " + status + ".");
        }
        Instant end = closes == null ? null : closes.truncatedTo(ChronoUnit.SECONDS);
        if (end != null && !now.isBefore(end)) {
            throw new RegistrationNotOpen("Registration ended with voting at " + end + ".");
        }
    }

    /** Everybody on the roll can see it when the conditions are announced. */
    public void requireAnnounced() {
        if (!hasManifest) {
            throw new RegistrationNotOpen("Registration has not opened yet; the election is " + status + ".");
        }
    }
}
