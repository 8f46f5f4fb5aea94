package org.foundationops.elections.ballot.domain;

import java.time.Instant;
import org.foundationops.elections.election.domain.ElectionStatus;
import org.jspecify.annotations.Nullable;

/** Whether a ballot is accepted: opens &lt;= now &lt; closes, and the election is in VOTING. */
public record VotingWindow(
        ElectionStatus status,
        @Nullable Instant opens,
        @Nullable Instant closes) {

    /** The instant has passed and the clock has not looked yet. */
    public boolean isDueToOpen(Instant now) {
        return status == ElectionStatus.REGISTRATION && opens != null && !now.isBefore(opens);
    }

    public void requireOpen(Instant now) {
        if (status != ElectionStatus.VOTING) {
            throw new VotingNotOpen("Ballots are accepted in VOTING; the election is " + status + ".");
        }
        if (closes != null && !now.isBefore(closes)) {
            throw new VotingNotOpen("Voting closed at " + closes + ".");
        }
    }
}
