package org.foundationops.elections.nomination.domain;

/** Where a nomination stands. */
public enum NominationStatus {
    NOMINATED,
    ACCEPTED,
    DECLINED,
    ELIGIBLE,
    INELIGIBLE,
    WITHDRAWN
}
