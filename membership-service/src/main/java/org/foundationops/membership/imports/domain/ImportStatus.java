package org.foundationops.membership.imports.domain;

/** DONE: all rows are in, or would be. REJECTED: a row cannot be, so none is. FAILED: we could not; none is. */
public enum ImportStatus {
    QUEUED,
    RUNNING,
    DONE,
    REJECTED,
    FAILED
}
