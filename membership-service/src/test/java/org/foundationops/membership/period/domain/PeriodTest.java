package org.foundationops.membership.period.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    private static final Instant NOON_AND_A_MICROSECOND = Instant.parse("2026-03-10T12:00:00.000001Z");
    private static final Instant ONE = Instant.parse("2026-03-10T13:00:00Z");

    @Test
    void beginsAtItsFirstInstantAndIsOverAtItsLast() {
        Period period = Period.between(NOON, ONE);

        assertThat(period.covers(NOON.minusNanos(1000))).isFalse();
        assertThat(period.covers(NOON)).isTrue();
        assertThat(period.covers(ONE.minusNanos(1000))).isTrue();
        assertThat(period.covers(ONE)).isFalse();
    }

    @Test
    void withoutAnEndItGoesOn() {
        assertThat(Period.startingAt(NOON).covers(Instant.parse("2126-01-01T00:00:00Z")))
                .isTrue();
    }

    @Test
    void whatWasRecordedLaterDoesNotCountEarlier() {
        Period period = new Period(NOON, null, ONE);

        assertThat(period.covers(NOON_AND_A_MICROSECOND)).isFalse();
        assertThat(period.covers(ONE)).isTrue();
    }

    @Test
    void endingKeepsBeginningAndRecording() {
        assertThat(Period.startingAt(NOON).endingAt(ONE)).isEqualTo(new Period(NOON, ONE, NOON));
    }

    @Test
    void anEndBegunBeforeTheBeginningLeavesAnEmptyPeriod() {
        Period empty = Period.startingAt(ONE).endingAt(NOON);

        assertThat(empty).isEqualTo(new Period(ONE, ONE, ONE));
        assertThat(empty.covers(ONE)).isFalse();
    }
}
