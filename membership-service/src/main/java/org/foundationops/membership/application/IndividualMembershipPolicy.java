package org.foundationops.membership.application;

import java.time.Duration;

/** Policy {@code individual-membership}: how long members may comment on an application before it is decided. */
record IndividualMembershipPolicy(int commentPeriodDays) {

    static final String NAME = "individual-membership";

    Duration commentPeriod() {
        return Duration.ofDays(commentPeriodDays);
    }
}
