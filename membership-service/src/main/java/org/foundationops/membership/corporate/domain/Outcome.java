package org.foundationops.membership.corporate.domain;

/** What a body can decide on an organisation's application. */
public enum Outcome {
    APPROVED,
    REJECTED
}
