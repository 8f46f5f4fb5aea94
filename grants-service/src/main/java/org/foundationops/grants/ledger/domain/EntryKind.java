package org.foundationops.grants.ledger.domain;

/** What an entry of the ledger does. */
public enum EntryKind {
    /** An adopted budget gives money to a line. */
    ALLOT,
    /** An award binds money of a line. */
    COMMIT,
    /** Bound money is paid out. */
    DISBURSE
}
