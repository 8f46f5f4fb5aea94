package org.foundationops.membership.corporate;

/** Policy {@code corporate-renewal}: how long before the end to renew, and how long an unpaid member is waited for. */
record CorporateRenewalPolicy(int dueDaysBeforeEnd, int graceDays) {

    static final String NAME = "corporate-renewal";
}
