package org.foundationops.elections.election.domain;

import java.time.Instant;
import java.util.UUID;

/** An election passed from one state to another. */
public record ElectionMoved(UUID electionId, ElectionStatus from, ElectionStatus to, Instant at) {

    /** Nobody is issued a token any more. */
    public boolean endsRegistration() {
        return isOpen(from) && !isOpen(to);
    }

    private static boolean isOpen(ElectionStatus status) {
        return status == ElectionStatus.REGISTRATION || status == ElectionStatus.VOTING;
    }
}
