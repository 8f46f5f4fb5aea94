package org.foundationops.membership.corporate;

/** Policy {@code corporate-membership}: for how long the dues are paid. */
record CorporateMembershipPolicy(int termMonths) {

    static final String NAME = "corporate-membership";
}
