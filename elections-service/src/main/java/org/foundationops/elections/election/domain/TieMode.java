package org.foundationops.elections.election.domain;

/** What decides a tie that earlier stages leave open. */
public enum TieMode {
    /** The candidate listed first is taken first; used to reproduce published counts. */
    LIST_FIRST,
    /** Of tied candidates the one listed last goes out and the one listed first wins. */
    LIST_LAST,
    /** A seed whose commitment is published when the election is announced. */
    SEED
}
