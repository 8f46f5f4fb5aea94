package org.foundationops.elections.term.domain;

/** How a term came about. */
public enum TermOrigin {
    BOOTSTRAP,
    ELECTION
}
