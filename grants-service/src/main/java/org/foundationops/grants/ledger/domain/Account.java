package org.foundationops.grants.ledger.domain;

/** Where the money of a budget line stands. */
public enum Account {
    /** The counterpart: minus what the budget gave. */
    APPROPRIATION,
    AVAILABLE,
    COMMITTED,
    DISBURSED
}
