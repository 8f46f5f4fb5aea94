package org.foundationops.membership.notice;

import java.time.Duration;
import java.time.Instant;

/** Policy {@code notices}: for how long what another service tells is worth a mail. */
record NoticePolicy(Duration newsFor) {

    static final String NAME = "notices";

    Instant newsUntil(Instant happenedAt) {
        return happenedAt.plus(newsFor);
    }
}
