package org.foundationops.membership.group.domain;

/** What a member says to an admission. */
public enum Choice {
    FOR,
    AGAINST
}
