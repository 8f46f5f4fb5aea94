package org.foundationops.membership.person;

import java.time.Duration;

/** Policy {@code email-change}: for how many hours somebody can confirm the address that they asked to have. */
record EmailChangePolicy(int hours) {

    static final String NAME = "email-change";

    Duration validity() {
        return Duration.ofHours(hours);
    }
}
