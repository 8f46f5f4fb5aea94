package org.foundationops.membership.notice.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** So many days before the end of voting, those who have no voting token are reminded. */
public record ReminderPlan(List<Integer> daysBeforeClose) {

    public ReminderPlan {
        daysBeforeClose = List.copyOf(daysBeforeClose);
    }

    /** Which of the days has come last; one that an outage left out does not come later. */
    public Optional<Integer> dueAt(Instant now, Instant closesAt) {
        return daysBeforeClose.stream()
                .filter(days -> !now.isBefore(closesAt.minus(Duration.ofDays(days))))
                .min(Comparator.naturalOrder())
                .filter(days -> now.isBefore(closesAt));
    }
}
