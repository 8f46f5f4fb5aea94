package org.foundationops.elections.term.domain;

/** Why a term ends. */
public enum TermEnd {
    /** The successor is in office. */
    SUCCESSION,
    RESIGNATION,
    DEATH,
    /** By decision (BL 4.6.1). */
    REMOVAL,
    /** Too many directors belonged to one control group (BL 4.9). */
    AFFILIATION,
    /** The body gave the seat up, and the term was over by plan. */
    REDUCTION
}
