package org.foundationops.membership.group.domain;

/** How it stands with the report about a period. */
public enum ReportStatus {
    /** The period is not over. */
    RUNNING,
    DUE,
    SUBMITTED,
    /** Submitted after the day on which it was due. */
    LATE,
    MISSED
}
