package org.foundationops.elections.term.domain;

/** Why nobody holds a seat. */
public enum VacancyReason {
    /** Nobody ever held it. */
    NEW,
    RESIGNATION,
    DEATH,
    REMOVAL,
    AFFILIATION,
    /** Who was to succeed never came. */
    SUCCESSION,
    /** The seat was given up, and is kept after all. */
    REDUCTION;

    static VacancyReason of(TermEnd end) {
        return valueOf(end.name());
    }
}
