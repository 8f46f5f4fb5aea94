package org.foundationops.membership.member.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.foundationops.membership.period.domain.Period;
import org.junit.jupiter.api.Test;

/** A membership whose person was merged into another: one natural person has one vote. */
class MergedMemberTest {

    private static final UUID MERGED = new UUID(0, 7);
    private static final UUID SURVIVOR = new UUID(0, 8);
    private static final Instant RECORDED = Instant.parse("2026-03-12T08:00:00Z");
    private static final Instant MERGER = Instant.parse("2026-06-01T08:00:00Z");

    private final Member member = Member.admit(new UUID(0, 1), MERGED, LocalDate.parse("2026-03-10"), RECORDED);

    @Test
    void theVoteEndsWithTheMergerAndNotBefore() {
        assertThat(member.merge(MERGER)).isEqualTo(new MemberChange.Merged(member.id(), MERGED));

        assertThat(member.standing()).isEqualTo(Standing.MERGED);
        assertThat(member.periods()).containsExactly(new Period(RECORDED, MERGER, RECORDED));
    }

    @Test
    void theSurvivorIsAMemberSinceTheSameDayAndVotesSinceTheMerger() {
        member.merge(MERGER);

        Member continued = Member.continuing(new UUID(0, 2), SURVIVOR, member, MERGER);

        assertThat(continued.personId()).isEqualTo(SURVIVOR);
        assertThat(continued.standing()).isEqualTo(Standing.ACTIVE);
        assertThat(continued.memberSince()).isEqualTo("2026-03-10");
        assertThat(continued.periods()).containsExactly(new Period(MERGER, null, MERGER));
    }

    @Test
    void ofTwoMembershipsTheEarlierDaySurvives() {
        assertThat(member.countSince(LocalDate.parse("2026-03-11"))).isEmpty();
        assertThat(member.memberSince()).isEqualTo("2026-03-10");

        assertThat(member.countSince(LocalDate.parse("2019-01-01")))
                .contains(new MemberChange.Continued(member.id(), MERGED));
        assertThat(member.memberSince()).isEqualTo("2019-01-01");
        assertThat(member.periods()).containsExactly(new Period(RECORDED, null, RECORDED));
    }

    @Test
    void whatIsOverIsNotMerged() {
        member.merge(MERGER);

        assertThatExceptionOfType(MemberNotActive.class).isThrownBy(() -> member.merge(MERGER));
        assertThatExceptionOfType(MemberNotActive.class)
                .isThrownBy(() -> member.resign(LocalDate.parse("2026-06-01"), MERGER));
    }
}
