package org.foundationops.elections.affiliationcase.domain;

/** How a case was settled. */
public enum CaseOutcome {
    AGREED,
    VOTED,
    /** There are not too many any more, for another reason. */
    CURED
}
