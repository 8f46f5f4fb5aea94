package org.foundationops.kit.decision;

/** What became of an answer. */
public enum Disposition {
    /** The first that passed for the current version. */
    APPLIED,
    /** Passed for a version that was not current any more. */
    STALE,
    /** Passed after another answer was applied. */
    LATER,
    /** Passed, and the rules of the service do not allow it any more. */
    HINDERED,
    NOT_PASSED,
    /** The request had been withdrawn. */
    WITHDRAWN
}
