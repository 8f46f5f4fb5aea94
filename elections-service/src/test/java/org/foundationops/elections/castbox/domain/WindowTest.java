package org.foundationops.elections.castbox.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final Instant OPENS = Instant.parse("2026-11-08T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-11-15T12:00:00Z");

    private final Window window = new Window(BoxState.OPEN, Optional.of(OPENS), Optional.of(CLOSES));

    @Test
    void ballotsAreTakenFromTheOpeningUntilJustBeforeTheEnd() {
        notOpen(window, OPENS.minusMillis(1));
        assertThatCode(() -> window.requireOpen(OPENS)).doesNotThrowAnyException();
        assertThatCode(() -> window.requireOpen(CLOSES.minusNanos(1000))).doesNotThrowAnyException();
        notOpen(window, CLOSES);
        notOpen(window, CLOSES.plusMillis(1));
    }

    @Test
    void whatHasEndedTakesNothing() {
        notOpen(in(BoxState.CLOSED), OPENS);
        notOpen(in(BoxState.ANNULLED), OPENS);
        assertThatExceptionOfType(BallotBoxHalted.class)
                .isThrownBy(() -> in(BoxState.HALTED).requireOpen(OPENS));
    }

    @Test
    void withoutAnOpeningNothingIsTaken() {
        Window unopened = new Window(BoxState.OPEN, Optional.empty(), Optional.of(CLOSES));

        notOpen(unopened, OPENS);
        assertThat(unopened.opensAt(OPENS)).isTrue();
        assertThat(window.opensAt(OPENS.plusSeconds(1))).isFalse();
        ended(() -> unopened.opensAt(CLOSES));
        ended(() -> in(BoxState.CLOSED).opensAt(OPENS));
    }

    @Test
    void theEndIsMovedToLaterWhileItIsAhead() {
        assertThat(window.closesAt(CLOSES.plusSeconds(1), CLOSES.minusMillis(1)))
                .isTrue();
        assertThat(window.closesAt(CLOSES, CLOSES.plusSeconds(60))).isFalse();
        assertThat(window.closesAt(CLOSES.minusSeconds(1), OPENS)).isFalse();
        ended(() -> window.closesAt(CLOSES.plusSeconds(1), CLOSES));
        ended(() -> in(BoxState.CLOSED).closesAt(CLOSES.plusSeconds(1), OPENS));
        assertThatExceptionOfType(BallotBoxHalted.class)
                .isThrownBy(() -> in(BoxState.HALTED).closesAt(CLOSES.plusSeconds(1), OPENS));
    }

    @Test
    void aBoxIsClosedOnceAndAHaltedOneNever() {
        assertThat(window.isToBeClosed()).isTrue();
        assertThat(in(BoxState.CLOSED).isToBeClosed()).isFalse();
        ended(() -> in(BoxState.ANNULLED).isToBeClosed());
        assertThatExceptionOfType(BallotBoxHalted.class)
                .isThrownBy(() -> in(BoxState.HALTED).isToBeClosed());
    }

    @Test
    void aBatchNeedsThePauseAndTheVoters() {
        BatchRule rule = new BatchRule(Duration.ofMinutes(15), 10);

        assertThat(rule.isDue(OPENS, OPENS.plusSeconds(900), 10)).isTrue();
        assertThat(rule.isDue(OPENS, OPENS.plusSeconds(900).minusMillis(1), 10)).isFalse();
        assertThat(rule.isDue(OPENS, OPENS.plusSeconds(9000), 9)).isFalse();
    }

    private static Window in(BoxState state) {
        return new Window(state, Optional.of(OPENS), Optional.of(CLOSES));
    }

    private static void notOpen(Window window, Instant now) {
        assertThatExceptionOfType(VotingNotOpen.class).isThrownBy(() -> window.requireOpen(now));
    }

    private static void ended(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(BallotBoxEnded.class).isThrownBy(call);
    }
}
