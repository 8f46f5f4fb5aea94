package org.foundationops.membership.member.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.foundationops.membership.period.domain.Period;
import org.junit.jupiter.api.Test;

/** Individual membership of membership.md. */
class MemberTest {

    private static final UUID PERSON = new UUID(0, 7);
    private static final Instant RECORDED = Instant.parse("2026-03-12T08:00:00Z");
    private static final Instant LEAVING = Instant.parse("2026-06-01T08:00:00Z");

    private final Member member = Member.admit(new UUID(0, 1), PERSON, LocalDate.parse("2026-03-10"), RECORDED);

    @Test
    void isMemberSinceTheDecisionAndVotesSinceItsRecording() {
        assertThat(member.memberSince()).isEqualTo("2026-03-10");
        assertThat(member.status()).isEqualTo(MemberStatus.ACTIVE);
        assertThat(member.periods()).containsExactly(new Period(RECORDED, null, RECORDED));
    }

    @Test
    void resigningEndsTheVoteAtOnce() {
        assertThat(member.resign(LEAVING)).isEqualTo(new MemberChange.Resigned(member.id(), PERSON));

        assertThat(member.status()).isEqualTo(MemberStatus.RESIGNED);
        assertThat(member.isActive()).isFalse();
        assertThat(member.periods()).containsExactly(new Period(RECORDED, LEAVING, RECORDED));
    }

    @Test
    void resigningTwiceIsAConflict() {
        member.resign(LEAVING);

        assertThatExceptionOfType(MemberNotActive.class)
                .isThrownBy(() -> member.resign(LEAVING.plusSeconds(1)))
                .withMessage("The membership is RESIGNED.");
    }
}
