package org.foundationops.elections.roll.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RollCompletenessTest {

    private static final Instant RECORD_DATE = Instant.parse("2026-10-01T00:00:00Z");

    @Test
    void theWatermarkMustLieBehindTheRecordDate() {
        RollCompleteness.require(RECORD_DATE, Optional.of(RECORD_DATE.plusNanos(1000)));

        RollNotComplete refusal = catchThrowableOfType(
                RollNotComplete.class, () -> RollCompleteness.require(RECORD_DATE, Optional.of(RECORD_DATE)));
        assertThat(refusal.members()).isEqualTo(Map.of("completeUntil", "2026-10-01T00:00:00Z"));
    }

    @Test
    void withoutAWatermarkNothingIsKnownToBeComplete() {
        assertThatExceptionOfType(RollNotComplete.class)
                .isThrownBy(() -> RollCompleteness.require(RECORD_DATE, Optional.empty()));
    }
}
