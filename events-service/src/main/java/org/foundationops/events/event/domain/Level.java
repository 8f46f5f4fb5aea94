package org.foundationops.events.event.domain;

/** What the foundation stands for, each level including those before it. */
public enum Level {
    /** In the calendar. */
    LISTED,
    /** The code of conduct was checked. */
    SUPPORTED,
    /** Grants are possible. */
    RECOGNISED
}
