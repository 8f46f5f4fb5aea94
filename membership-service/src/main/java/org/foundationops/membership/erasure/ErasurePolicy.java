package org.foundationops.membership.erasure;

import java.time.Duration;

/** Policy {@code erasure}: how long a request waits before it is carried out. */
record ErasurePolicy(int waitingDays) {

    static final String NAME = "erasure";

    Duration waiting() {
        return Duration.ofDays(waitingDays);
    }
}
