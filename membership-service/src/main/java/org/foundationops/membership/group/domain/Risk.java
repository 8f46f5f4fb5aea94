package org.foundationops.membership.group.domain;

/** Why an active group is at risk. */
public enum Risk {
    NO_CHAIR,
    NO_CO_CHAIR,
    NO_LIAISON,
    /** The liaison is named and no director any more. */
    LIAISON_TERM_ENDED,
    /** The report that was due last is not there. */
    REPORT_MISSED
}
