package org.foundationops.grants.application;

/** Policy {@code grant-lead-time}: days that must lie between an application and the first day of its event. */
record LeadTimePolicy(int days) {

    static final String NAME = "grant-lead-time";
}
