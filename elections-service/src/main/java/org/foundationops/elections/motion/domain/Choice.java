package org.foundationops.elections.motion.domain;

/** One vote on a motion. In a scored vote FOR is +1, ABSTAIN 0 and AGAINST -1. */
public enum Choice {
    FOR,
    ABSTAIN,
    AGAINST;

    int score() {
        return switch (this) {
            case FOR -> 1;
            case ABSTAIN -> 0;
            case AGAINST -> -1;
        };
    }
}
