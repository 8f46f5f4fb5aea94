package org.foundationops.events.event.domain;

/** Where an event stands. {@link #HELD} follows from the dates and is never stored. */
public enum EventStatus {
    DRAFT,
    SUBMITTED,
    RECOGNISED,
    DECLINED,
    CANCELLED,
    /** Recognised, and over. */
    HELD
}
