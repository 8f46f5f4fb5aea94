package org.foundationops.elections.affiliationcase.domain;

/** How far a case is. */
public enum CaseStatus {
    /** The directors concerned are to give notice. */
    OPEN,
    /** They are to agree who goes. */
    NOTIFIED,
    /** They did not agree in time: the body votes. */
    VOTE_DUE,
    /** It is settled who goes; they go as soon as enough directors remain. */
    DECIDED,
    RESOLVED
}
