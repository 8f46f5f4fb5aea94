package org.foundationops.membership.suspension.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.foundationops.membership.period.domain.Period;
import org.junit.jupiter.api.Test;

class SuspensionTest {

    private static final Instant RECORDED = Instant.parse("2026-04-10T09:30:00Z");
    private static final Instant NOW = RECORDED.plusMillis(5);
    private static final UUID PERSON = new UUID(7, 1);
    private static final UUID SURVIVOR = new UUID(7, 2);
    private static final SuspendedSubject SUBJECT = new SuspendedSubject(PERSON, null);
    private static final SuspensionRules RULES = new SuspensionRules(30, 90, ZoneId.of("UTC"));

    @Test
    void lastsThirtyToNinetyWholeDays() {
        assertThat(period(NOW, "2026-05-11T00:00:00Z").until()).isEqualTo(Instant.parse("2026-05-11T00:00:00Z"));
        assertThat(period(NOW, "2026-07-10T00:00:00Z").from()).isEqualTo(NOW);
        assertThatThrownBy(() -> period(NOW, "2026-05-10T00:00:00Z")).isInstanceOf(SuspensionLength.class);
        assertThatThrownBy(() -> period(NOW, "2026-07-11T00:00:00Z"))
                .isInstanceOf(SuspensionLength.class)
                .hasMessageContaining("91 whole days");
        assertThatThrownBy(() -> period(NOW, "2026-01-01T00:00:00Z")).isInstanceOf(SuspensionLength.class);
    }

    @Test
    void aDayIsOneOfTheFoundationsZone() {
        // The clocks go forward on 2026-03-29: thirty days are an hour shorter.
        SuspensionRules lisbon = new SuspensionRules(30, 90, ZoneId.of("Europe/Lisbon"));
        Instant from = Instant.parse("2026-03-20T00:00:00Z");
        Instant until = from.plus(Duration.ofDays(30)).minus(Duration.ofHours(1));

        assertThat(lisbon.period(from, until, from, from).until()).isEqualTo(until);
        assertThatThrownBy(() -> RULES.period(from, until, from, from)).isInstanceOf(SuspensionLength.class);
    }

    @Test
    void nothingIsTakenAwayBackwards() {
        assertThatThrownBy(() -> period(NOW.minusNanos(1000), "2026-06-10T00:00:00Z"))
                .isInstanceOf(SuspensionInThePast.class);
    }

    @Test
    void oneAtATimeAndAnotherMayFollow() {
        Suspension first = suspension(NOW, "2026-06-10T00:00:00Z");

        assertThatThrownBy(() -> impose(period(Instant.parse("2026-06-09T00:00:00Z"), "2026-08-10T00:00:00Z"), first))
                .isInstanceOf(SuspensionOverlaps.class);
        Suspension second = impose(period(Instant.parse("2026-06-10T00:00:00Z"), "2026-08-10T00:00:00Z"), first);
        assertThat(second.period().from()).isEqualTo(first.period().until());
    }

    @Test
    void liftedItEndsAtThatInstantAndOnce() {
        Suspension suspension = suspension(NOW, "2026-06-10T00:00:00Z");
        Instant later = NOW.plus(Duration.ofDays(3));

        suspension.lift(later);

        assertThat(suspension.period()).isEqualTo(new Period(NOW, later, RECORDED));
        assertThat(suspension.liftedAt()).contains(later);
        assertThatThrownBy(() -> suspension.lift(later)).isInstanceOf(SuspensionOver.class);
    }

    @Test
    void liftedBeforeItBeginsItNeverWas() {
        Instant june = Instant.parse("2026-06-01T00:00:00Z");
        Suspension suspension = suspension(june, "2026-07-10T00:00:00Z");

        suspension.lift(NOW);

        assertThat(suspension.period()).isEqualTo(new Period(june, june, RECORDED));
        assertThat(suspension.period().covers(june)).isFalse();
    }

    @Test
    void whatIsOverIsNotLifted() {
        Suspension suspension = suspension(NOW, "2026-06-10T00:00:00Z");
        assertThatThrownBy(() -> suspension.lift(Instant.parse("2026-06-10T00:00:00Z")))
                .isInstanceOf(SuspensionOver.class);
    }

    @Test
    void theRestOfItGoesOnForTheSurvivorAndThePastStays() {
        Suspension suspension = suspension(NOW, "2026-06-10T00:00:00Z");
        Instant merger = NOW.plus(Duration.ofDays(3));

        Suspension rest = suspension.continueFor(SURVIVOR, new UUID(1, 2), merger);

        assertThat(suspension.period()).isEqualTo(new Period(NOW, merger, RECORDED));
        assertThat(suspension.subject()).isEqualTo(SUBJECT);
        assertThat(rest.subject()).isEqualTo(new SuspendedSubject(SURVIVOR, null));
        assertThat(rest.period()).isEqualTo(new Period(merger, Instant.parse("2026-06-10T00:00:00Z"), merger));
    }

    @Test
    void isOfOnePersonOrOneOrganisation() {
        assertThatThrownBy(() -> new SuspendedSubject(null, null)).isInstanceOf(SuspendedSubjectUnclear.class);
        assertThatThrownBy(() -> new SuspendedSubject(PERSON, PERSON)).isInstanceOf(SuspendedSubjectUnclear.class);
        assertThat(new SuspendedSubject(null, PERSON).id()).isEqualTo(PERSON);
    }

    private static Period period(Instant from, String until) {
        return RULES.period(from, Instant.parse(until), NOW, RECORDED);
    }

    private static Suspension suspension(Instant from, String until) {
        return impose(period(from, until));
    }

    private static Suspension impose(Period period, Suspension... others) {
        return Suspension.impose(new UUID(1, others.length), SUBJECT, period, List.of(others));
    }
}
