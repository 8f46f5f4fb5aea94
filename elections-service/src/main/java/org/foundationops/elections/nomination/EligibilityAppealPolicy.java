package org.foundationops.elections.nomination;

import java.time.Duration;

/** Policy {@code eligibility-appeal}: how many days a nominee has to appeal against a ruling. */
record EligibilityAppealPolicy(int days) {

    static final String NAME = "eligibility-appeal";

    Duration time() {
        return Duration.ofDays(days);
    }
}
