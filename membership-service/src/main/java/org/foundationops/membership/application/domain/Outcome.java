package org.foundationops.membership.application.domain;

/** What a body can decide on an application; a deferred one stays open and is decided again. */
public enum Outcome {
    APPROVED,
    REJECTED,
    DEFERRED
}
