package org.foundationops.membership.affiliation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.foundationops.membership.period.domain.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AffiliationTest {

    private static final UUID ADA = new UUID(0, 7);
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    private final Affiliation employee = affiliation(1);

    @Test
    void mayBePastAndAnnouncedAndComeAgain() {
        employee.begin(period("2026-06-01", null));
        employee.begin(period("2019-01-01", "2020-12-31"));
        assertThat(employee.begin(period("2021-01-01", "2021-12-31")))
                .isEqualTo(new AffiliationChange.Begun(employee.id()));

        assertThat(employee.periods())
                .containsExactly(
                        period("2019-01-01", "2020-12-31"),
                        period("2021-01-01", "2021-12-31"),
                        period("2026-06-01", null));
    }

    @Test
    void onceAtATime() {
        employee.begin(period("2019-01-01", "2020-12-31"));
        employee.begin(period("2022-01-01", null));

        for (Period overlapping : new Period[] {
            period("2020-12-31", "2021-06-30"),
            period("2018-01-01", "2019-01-01"),
            period("2019-03-01", "2019-04-01"),
            period("2021-06-01", null),
            period("2030-01-01", null)
        }) {
            assertThatExceptionOfType(AffiliationOverlaps.class).isThrownBy(() -> employee.begin(overlapping));
        }
    }

    @Test
    void doesNotEndBeforeItBegins() {
        assertThatExceptionOfType(AffiliationEndsBeforeItBegins.class)
                .isThrownBy(() -> employee.begin(period("2026-03-02", "2026-02-28")));
        employee.begin(period("2026-03-02", null));
        assertThatExceptionOfType(AffiliationEndsBeforeItBegins.class)
                .isThrownBy(() -> employee.end(endOf("2026-03-01"), NOW));
    }

    @Test
    void anAnnouncedEndMayBeChangedUntilItHasCome() {
        employee.begin(period("2026-01-01", null));
        employee.end(endOf("2026-12-31"), NOW);

        assertThat(employee.end(endOf("2026-03-09"), NOW)).isEqualTo(new AffiliationChange.Ended(employee.id()));

        assertThat(employee.periods()).containsExactly(period("2026-01-01", "2026-03-09"));
        assertThatExceptionOfType(AffiliationEnded.class).isThrownBy(() -> employee.end(endOf("2026-12-31"), NOW));
        assertThatExceptionOfType(AffiliationEnded.class)
                .isThrownBy(() -> affiliation(2).end(endOf("2026-12-31"), NOW));
    }

    @Test
    void isValidFromItsFirstDayToTheEndOfTheLastAndAfterItsRecordingOnly() {
        employee.begin(period("2026-03-01", "2026-03-20"));

        assertThat(employee.isValidAt(NOW.minusNanos(1000))).isFalse();
        assertThat(employee.isValidAt(NOW)).isTrue();
        assertThat(employee.isValidAt(Instant.parse("2026-03-20T23:59:59Z"))).isTrue();
        assertThat(employee.isValidAt(Instant.parse("2026-03-21T00:00:00Z"))).isFalse();
    }

    @Test
    void theTimesOfTwoRecordsOfOnePersonBecomeOne() {
        Affiliation merged = affiliation(2);
        employee.begin(period("2019-01-01", "2020-12-31"));
        employee.begin(period("2025-01-01", null));
        merged.begin(period("2018-06-01", "2019-06-30"));
        merged.begin(period("2022-01-01", "2022-12-31"));
        merged.begin(period("2026-01-01", "2026-02-28"));

        employee.takeOver(merged);

        assertThat(merged.giveUp()).isEqualTo(new AffiliationChange.Merged(merged.id()));
        assertThat(employee.periods())
                .containsExactly(
                        period("2018-06-01", "2020-12-31"),
                        period("2022-01-01", "2022-12-31"),
                        period("2025-01-01", null));
        assertThat(merged.periods()).isEmpty();
    }

    @Test
    void anEndThatIsNotKnownOutlastsAllOthers() {
        Affiliation merged = affiliation(2);
        employee.begin(period("2019-01-01", "2020-12-31"));
        merged.begin(period("2020-01-01", null));

        employee.takeOver(merged);

        assertThat(employee.periods()).containsExactly(period("2019-01-01", null));
    }

    @Test
    void oneSpeaksForOneselfAndTheSecretaryForAll() {
        UUID bob = new UUID(0, 8);

        new Recorder(ADA, false).requireMaySpeakFor(ADA);
        new Recorder(bob, true).requireMaySpeakFor(ADA);
        assertThatExceptionOfType(NotYourAffiliation.class)
                .isThrownBy(() -> new Recorder(bob, false).requireMaySpeakFor(ADA));
        assertThat(new Recorder(ADA, false).mayEnd(employee)).isTrue();
        assertThat(new Recorder(bob, true).mayEnd(employee)).isTrue();
        assertThat(new Recorder(bob, false).mayEnd(employee)).isFalse();
    }

    private static Affiliation affiliation(int number) {
        return new Affiliation(new UUID(1, number), ADA, new UUID(2, 1), AffiliationKind.EMPLOYEE);
    }

    private static Period period(String from, @Nullable String lastDay) {
        return new Period(startOf(from), lastDay == null ? null : endOf(lastDay), NOW);
    }

    private static Instant startOf(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Instant endOf(String day) {
        return LocalDate.parse(day).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
