package org.foundationops.elections.motion.domain;

/** Where a motion is voted on. */
public enum Mode {
    MEETING,
    /** Outside of a meeting, until a deadline (BL 5.9). */
    WRITTEN_CONSENT
}
