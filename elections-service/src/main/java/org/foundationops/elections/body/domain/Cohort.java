package org.foundationops.elections.body.domain;

/** When a seat is up. */
public enum Cohort {
    /** In odd board years: staggered two-year terms (BL 4.4.2). */
    ODD,
    /** In even board years. */
    EVEN,
    /** At each election, whatever end was planned: a major release brings it about, not the calendar. */
    RELEASE
}
