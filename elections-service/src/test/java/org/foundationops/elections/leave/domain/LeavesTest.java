package org.foundationops.elections.leave.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** BL 4.6.3: at most two at a time, at most six months each. */
class LeavesTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final int MOST = 2;

    @Test
    void theThirdAtATimeIsRefused() {
        Leaves leaves = new Leaves(List.of(leave(1, 0, 30), leave(2, 10, 40)));

        assertThatThrownBy(() -> require(leaves, leave(3, 20, 25))).isInstanceOf(TooManyOnLeave.class);
        assertThatCode(() -> require(leaves, leave(3, 30, 50)))
                .describedAs("one is back on that day")
                .doesNotThrowAnyException();
    }

    @Test
    void itIsRefusedAlsoWhenTheOthersGoLater() {
        Leaves leaves = new Leaves(List.of(leave(1, 20, 30), leave(2, 25, 40)));

        assertThatThrownBy(() -> require(leaves, leave(3, 0, 26))).isInstanceOf(TooManyOnLeave.class);
        assertThatCode(() -> require(leaves, leave(3, 0, 25))).doesNotThrowAnyException();
    }

    @Test
    void twoOneAfterTheOtherCountAsOneAtATime() {
        Leaves leaves = new Leaves(List.of(leave(1, 0, 10), leave(2, 10, 20)));

        assertThatCode(() -> require(leaves, leave(3, 0, 20))).doesNotThrowAnyException();
    }

    @Test
    void longerThanSixMonthsIsRefusedAlsoInPieces() {
        Leaves none = new Leaves(List.of());
        assertThatCode(() -> require(none, leave(1, 0, 184))).doesNotThrowAnyException();
        assertThatThrownBy(() -> require(none, leave(1, 0, 185)))
                .isInstanceOf(LeaveTooLong.class)
                .hasMessageContaining("2026-09-01");

        Leaves half = new Leaves(List.of(leave(1, 50, 100), leave(1, 0, 50)));
        assertThatThrownBy(() -> require(half, leave(1, 100, 185))).isInstanceOf(LeaveTooLong.class);
        assertThatCode(() -> require(half, leave(1, 101, 185)))
                .describedAs("after they were back for a day")
                .doesNotThrowAnyException();
    }

    @Test
    void thoseOfOnePersonDoNotOverlap() {
        Leaves leaves = new Leaves(List.of(leave(1, 0, 10)));

        assertThatThrownBy(() -> require(leaves, leave(1, 9, 20))).isInstanceOf(AlreadyOnLeave.class);
    }

    @Test
    void itLiesAhead() {
        assertThatThrownBy(() -> leave(1, -1, 10)).isInstanceOf(LeaveNotAhead.class);
        assertThatThrownBy(() -> leave(1, 10, 10)).isInstanceOf(LeaveNotAhead.class);
    }

    @Test
    void whoIsBackEarlierEndsIt() {
        Leave leave = leave(1, 0, 10);
        leave.end(day(4));

        assertThat(leave.isRunningAt(day(3))).isTrue();
        assertThat(leave.isRunningAt(day(4))).isFalse();
        assertThatThrownBy(() -> leave.end(day(5))).isInstanceOf(LeaveOver.class);

        Leave neverTaken = leave(1, 5, 10);
        neverTaken.end(day(2));
        assertThat(neverTaken.isRunningAt(day(6))).isFalse();
    }

    private static void require(Leaves leaves, Leave leave) {
        leaves.requireRoom(
                leave,
                MOST,
                begin -> begin.atOffset(ZoneOffset.UTC).plusMonths(6).toInstant());
    }

    private static Leave leave(int person, int from, int until) {
        return new Leave(new UUID(1, until), new UUID(2, 0), new UUID(0, person), day(from), day(until), null, NOW);
    }

    private static Instant day(int number) {
        return NOW.plus(Duration.ofDays(number));
    }
}
