package org.foundationops.membership.group.domain;

/** What kind of group it is: a working group acts for the board, which sends it a director. */
public enum GroupKind {
    WORKING_GROUP,
    TECHNICAL_TEAM;

    public boolean needsLiaison() {
        return this == WORKING_GROUP;
    }
}
