package org.foundationops.membership.group;

/**
 * Policy {@code working-groups}: what a charter says that does not say otherwise, and how many days ahead terms that end
 * are shown.
 */
record GroupPolicy(int optInDays, int reportDueDays, int termsEndingDays) {

    static final String NAME = "working-groups";
}
