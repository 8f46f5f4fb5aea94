package org.foundationops.elections.motion.domain;

/** How far a motion is; one that passed is superseded by another and never edited. */
public enum MotionStatus {
    DRAFT,
    OPEN,
    PASSED,
    FAILED,
    LAPSED,
    WITHDRAWN;

    static MotionStatus of(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> PASSED;
            case FAILED -> FAILED;
            case LAPSED -> LAPSED;
        };
    }
}
