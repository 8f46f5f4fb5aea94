package org.foundationops.elections.affiliationcase.domain;

/** What can happen to a case. */
public enum CaseChange {
    OPENED,
    /** Others are concerned than before. */
    CHANGED,
    NOTIFIED,
    NOTICE_MISSED,
    /** One of those concerned said who should go. */
    PROPOSED,
    VOTE_DUE,
    DECIDED,
    RESOLVED
}
