package org.foundationops.membership.suspension;

import java.time.ZoneId;
import org.foundationops.membership.suspension.domain.SuspensionRules;

/** Policy {@code conduct-suspension}: for how many whole days, at least and at most, somebody may be suspended. */
record SuspensionPolicy(int minimumDays, int maximumDays) {

    static final String NAME = "conduct-suspension";

    SuspensionRules rules(ZoneId zone) {
        return new SuspensionRules(minimumDays, maximumDays, zone);
    }
}
