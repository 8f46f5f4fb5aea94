package org.foundationops.elections.motion.domain;

/** How a motion ended. */
public enum Outcome {
    PASSED,
    FAILED,
    /** The deadline came in silence: nobody was against, and not everybody has spoken. */
    LAPSED
}
