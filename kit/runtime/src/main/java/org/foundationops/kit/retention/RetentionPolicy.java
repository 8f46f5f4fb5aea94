package org.foundationops.kit.retention;

import java.time.Duration;

/** Policy {@code retention-<kind>}: for how many days. */
record RetentionPolicy(int days) {

    static String nameOf(RetentionRule rule) {
        return "retention-" + rule.kind();
    }

    Duration duration() {
        return Duration.ofDays(days);
    }
}
