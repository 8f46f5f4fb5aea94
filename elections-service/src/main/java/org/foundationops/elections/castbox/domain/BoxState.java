package org.foundationops.elections.castbox.domain;

/** What has become of a ballot box. */
public enum BoxState {
    /** Takes ballots within its window. */
    OPEN,
    /** Voting is over and every accepted ballot is in the log. */
    CLOSED,
    /** The election was declared void. */
    ANNULLED,
    /** Older than what it had published: it takes nothing, and can only be annulled. */
    HALTED;

    public boolean isFinished() {
        return this == CLOSED || this == ANNULLED;
    }
}
