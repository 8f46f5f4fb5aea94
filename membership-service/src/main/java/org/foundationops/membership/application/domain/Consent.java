package org.foundationops.membership.application.domain;

/** What the nominee says to a nomination. */
public enum Consent {
    ASKED,
    GIVEN,
    REFUSED
}
