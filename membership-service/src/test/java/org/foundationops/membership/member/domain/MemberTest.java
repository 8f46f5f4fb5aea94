package org.foundationops.membership.member.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.foundationops.membership.period.domain.Period;
import org.junit.jupiter.api.Test;

/** Individual membership from admission to its end. */
class MemberTest {

    private static final UUID PERSON = new UUID(0, 7);
    private static final Instant RECORDED = Instant.parse("2026-03-12T08:00:00Z");
    private static final Instant LEAVING = Instant.parse("2026-06-01T08:00:00Z");

    private static final LocalDate LEAVING_DAY = LocalDate.parse("2026-06-01");
    private static final RecordedDecision BOARD =
            new RecordedDecision(LocalDate.parse("2026-05-28"), "Board 2026-05, item 7", null, LEAVING);

    private final Member member = Member.admit(new UUID(0, 1), PERSON, LocalDate.parse("2026-03-10"), RECORDED);

    @Test
    void isMemberSinceTheDecisionAndVotesSinceItsRecording() {
        assertThat(member.memberSince()).isEqualTo("2026-03-10");
        assertThat(member.standing()).isEqualTo(Standing.ACTIVE);
        assertThat(member.periods()).containsExactly(new Period(RECORDED, null, RECORDED));
    }

    @Test
    void resigningEndsTheVoteAtOnce() {
        assertThat(member.resign(LEAVING_DAY, LEAVING)).isEqualTo(new MemberChange.Resigned(member.id(), PERSON));

        assertThat(member.standing()).isEqualTo(Standing.RESIGNED);
        assertThat(member.isActive()).isFalse();
        assertThat(member.periods()).containsExactly(new Period(RECORDED, LEAVING, RECORDED));
    }

    @Test
    void resigningTwiceIsAConflict() {
        member.resign(LEAVING_DAY, LEAVING);

        assertThatExceptionOfType(MemberNotActive.class)
                .isThrownBy(() -> member.resign(LEAVING_DAY, LEAVING.plusSeconds(1)))
                .withMessage("The membership is RESIGNED.");
    }

    @Test
    void aLetterEndsTheVoteWhenItIsRecordedAndNotWhenItWasWritten() {
        LocalDate written = LocalDate.parse("2026-05-20");

        assertThat(member.resignInWriting(written, LEAVING_DAY, LEAVING))
                .isEqualTo(new MemberChange.Resigned(member.id(), PERSON));

        assertThat(member.endedOn()).contains(LEAVING_DAY);
        assertThat(member.periods()).containsExactly(new Period(RECORDED, LEAVING, RECORDED));
    }

    @Test
    void aTerminationKeepsTheDecisionThatAllowedIt() {
        assertThat(member.terminate(BOARD, LEAVING_DAY, LEAVING))
                .isEqualTo(new MemberChange.Terminated(member.id(), PERSON));

        assertThat(member.standing()).isEqualTo(Standing.TERMINATED);
        assertThat(member.decision()).contains(BOARD);
        assertThat(member.periods()).containsExactly(new Period(RECORDED, LEAVING, RECORDED));
    }

    @Test
    void aDeathEndsTheVoteWhenItIsRecorded() {
        LocalDate died = LocalDate.parse("2026-05-30");

        assertThat(member.recordDeath(died, LEAVING_DAY, LEAVING))
                .isEqualTo(new MemberChange.Died(member.id(), PERSON));

        assertThat(member.standing()).isEqualTo(Standing.DECEASED);
        assertThat(member.endedOn()).contains(died);
        assertThat(member.periods()).containsExactly(new Period(RECORDED, LEAVING, RECORDED));
    }

    @Test
    void nothingIsRecordedBeforeItHasHappened() {
        LocalDate tomorrow = LEAVING_DAY.plusDays(1);

        assertThatExceptionOfType(DayInTheFuture.class)
                .isThrownBy(() -> member.resignInWriting(tomorrow, LEAVING_DAY, LEAVING));
        assertThatExceptionOfType(DayInTheFuture.class)
                .isThrownBy(() -> member.recordDeath(tomorrow, LEAVING_DAY, LEAVING));
        assertThat(member.isActive()).isTrue();
    }

    @Test
    void everyEndIsFinal() {
        member.terminate(BOARD, LEAVING_DAY, LEAVING);

        assertThatExceptionOfType(MemberNotActive.class)
                .isThrownBy(() -> member.resign(LEAVING_DAY, LEAVING))
                .withMessage("The membership is TERMINATED.");
        assertThatExceptionOfType(MemberNotActive.class)
                .isThrownBy(() -> member.recordDeath(LEAVING_DAY, LEAVING_DAY, LEAVING));
        assertThatExceptionOfType(MemberNotActive.class)
                .isThrownBy(() -> member.terminate(BOARD, LEAVING_DAY, LEAVING));
    }
}
