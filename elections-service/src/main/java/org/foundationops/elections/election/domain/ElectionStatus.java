package org.foundationops.elections.election.domain;

/** Where an election stands. VOID, CANCELLED and PUBLISHED are final. */
public enum ElectionStatus {
    DRAFT,
    ANNOUNCED,
    NOMINATIONS,
    REVIEW,
    REGISTRATION,
    VOTING,
    CLOSED,
    COUNTED,
    RATIFIED,
    PUBLISHED,
    VOID,
    CANCELLED;

    /** Before the first ballot may be cast. */
    public boolean isBeforeVoting() {
        return compareTo(VOTING) < 0;
    }

    /** From CLOSED on no ballot can change: the tie seed and, once counted, the figures may be known. */
    public boolean isVotingOver() {
        return compareTo(CLOSED) >= 0 && this != CANCELLED;
    }
}
