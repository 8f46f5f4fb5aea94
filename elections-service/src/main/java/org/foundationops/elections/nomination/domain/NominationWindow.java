package org.foundationops.elections.nomination.domain;

import java.time.Instant;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.election.domain.ElectionStatus;
import org.jspecify.annotations.Nullable;

/** Whether nominations are taken: in NOMINATIONS, and before the instant at which they close, also while the clock is late. */
public record NominationWindow(
        ElectionStatus status, @Nullable Instant closes) {

    public static NominationWindow of(Election election) {
        return new NominationWindow(election.status(), election.timetable().nominationsClose());
    }

    void requireOpen(Instant now) {
        if (status != ElectionStatus.NOMINATIONS) {
            throw new NominationsNotOpen(status);
        }
        if (closes != null && !now.isBefore(closes)) {
            throw new NominationsNotOpen(closes);
        }
    }
}
