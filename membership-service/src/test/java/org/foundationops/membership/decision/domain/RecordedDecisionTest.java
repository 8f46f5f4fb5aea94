package org.foundationops.membership.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RecordedDecisionTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    @Test
    void aDecisionOfTodayOrBeforeIsRecorded() {
        assertThat(RecordedDecision.ofMeeting(TODAY, "item 4", TODAY, NOW))
                .isEqualTo(new RecordedDecision(TODAY, "item 4", null, NOW));
        assertThat(RecordedDecision.ofMeeting(TODAY.minusDays(30), "item 4", TODAY, NOW)
                        .decidedOn())
                .isEqualTo("2026-02-08");
    }

    @Test
    void aDecisionOfTomorrowIsRefused() {
        assertThatExceptionOfType(DecisionInTheFuture.class)
                .isThrownBy(() -> RecordedDecision.ofMeeting(TODAY.plusDays(1), "item 4", TODAY, NOW))
                .withMessage("The decision is dated 2026-03-11, which has not come yet.");
    }
}
