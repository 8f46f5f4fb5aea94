package org.foundationops.membership.notice;

import java.util.List;
import org.foundationops.membership.notice.domain.ReminderPlan;

/** Policy {@code voting-reminder}: how many days before the end of voting those without a voting token are reminded. */
record VotingReminderPolicy(List<Integer> daysBeforeClose) {

    static final String NAME = "voting-reminder";

    ReminderPlan plan() {
        return new ReminderPlan(daysBeforeClose);
    }
}
