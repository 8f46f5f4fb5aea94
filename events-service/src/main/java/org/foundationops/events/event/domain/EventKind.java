package org.foundationops.events.event.domain;

/** What kind of gathering it is. */
public enum EventKind {
    CONFERENCE,
    WORKSHOP,
    SPRINT,
    MEETUP,
    ONLINE,
    /** Mentorship over several weeks. */
    COHORT
}
