package org.foundationops.membership.affiliation.domain;

/** What a person is to an organisation. */
public enum AffiliationKind {
    EMPLOYEE,
    OFFICER,
    BOARD_MEMBER,
    CONSULTANT,
    OWNER
}
