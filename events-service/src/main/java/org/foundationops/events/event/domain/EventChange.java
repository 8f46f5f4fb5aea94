package org.foundationops.events.event.domain;

/** What can happen to an event. */
public enum EventChange {
    DRAFTED,
    UPDATED,
    SUBMITTED,
    RECOGNISED,
    DECLINED,
    CANCELLED
}
