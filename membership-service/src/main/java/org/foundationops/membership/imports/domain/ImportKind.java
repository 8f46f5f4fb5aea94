package org.foundationops.membership.imports.domain;

/** What a file holds; one kind for each file, in an order in which each can refer to those before it. */
public enum ImportKind {
    PERSONS,
    ORGANISATIONS,
    MEMBERS,
    CORPORATE_MEMBERSHIPS,
    PAYMENTS
}
