package org.foundationops.events.event.domain;

/** Where people meet. */
public enum EventFormat {
    IN_PERSON,
    ONLINE,
    HYBRID
}
