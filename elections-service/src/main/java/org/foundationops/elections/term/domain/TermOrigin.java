package org.foundationops.elections.term.domain;

/** How a term came about. */
public enum TermOrigin {
    BOOTSTRAP,
    ELECTION,
    /** A vacancy filled by the remaining directors. */
    APPOINTMENT
}
