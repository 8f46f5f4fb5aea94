package org.foundationops.elections.election.domain;

/** A transition that the timetable can make. */
public enum Step {
    NOMINATION_OPENING(ElectionStatus.ANNOUNCED, ElectionStatus.NOMINATIONS),
    REVIEW(ElectionStatus.NOMINATIONS, ElectionStatus.REVIEW),
    REGISTRATION(ElectionStatus.REVIEW, ElectionStatus.REGISTRATION),
    OPENING(ElectionStatus.REGISTRATION, ElectionStatus.VOTING),
    CLOSURE(ElectionStatus.VOTING, ElectionStatus.CLOSED);

    private final ElectionStatus from;
    private final ElectionStatus to;

    Step(ElectionStatus from, ElectionStatus to) {
        this.from = from;
        this.to = to;
    }

    public ElectionStatus from() {
        return from;
    }

    public ElectionStatus to() {
        return to;
    }
}
