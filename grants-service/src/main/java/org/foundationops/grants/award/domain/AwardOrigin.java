package org.foundationops.grants.award.domain;

/** How an award came here. */
public enum AwardOrigin {
    /** Approved here, with money committed in a budget. */
    APPROVAL,
    /** Imported as history, without any commitment. */
    IMPORT
}
