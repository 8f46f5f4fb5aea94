package org.foundationops.membership.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderPlanTest {

    private static final Instant CLOSES = Instant.parse("2026-11-16T12:00:00Z");

    private final ReminderPlan plan = new ReminderPlan(List.of(7, 2));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-11-09T11:59:59Z, -",
                "2026-11-09T12:00:00Z, 7",
                "2026-11-14T11:59:59Z, 7",
                "2026-11-14T12:00:00Z, 2",
                "2026-11-16T11:59:59Z, 2",
                "2026-11-16T12:00:00Z, -"
            })
    void theDayThatHasComeLastCountsUntilVotingEnds(Instant now, Integer days) {
        assertThat(plan.dueAt(now, CLOSES).orElse(null)).isEqualTo(days);
    }

    @Test
    void nobodyIsRemindedWithoutAPlan() {
        assertThat(new ReminderPlan(List.of()).dueAt(CLOSES.minusSeconds(1), CLOSES))
                .isEmpty();
    }
}
