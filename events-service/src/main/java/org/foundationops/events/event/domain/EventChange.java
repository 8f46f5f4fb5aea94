package org.foundationops.events.event.domain;

/** What can happen to an event. */
public enum EventChange {
    DRAFTED,
    UPDATED,
    SUBMITTED,
    RECOGNISED,
    DECLINED,
    CANCELLED,
    /** Contacts were taken away, because they were erased or the event is long over. */
    CONTACTS_ERASED
}
