package org.foundationops.elections.affiliationcase.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.foundationops.elections.decision.domain.RecordedDecision;
import org.foundationops.elections.interest.domain.CoAffiliated;
import org.junit.jupiter.api.Test;

/** BL 4.9: notice within 14 days, agreement within 30, then a vote, and on a tie the most recent start leaves. */
class AffiliationCaseTest {

    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
    private static final Instant DAY_14 = NOW.plus(Duration.ofDays(14));
    private static final Instant DAY_30 = NOW.plus(Duration.ofDays(30));
    private static final CaseDeadlines DEADLINES = new CaseDeadlines(Duration.ofDays(14), Duration.ofDays(30));
    private static final RecordedDecision DECISION = new RecordedDecision(LocalDate.parse("2026-12-02"), "Minutes 3");
    private static final UUID ADA = new UUID(0, 1);
    private static final UUID BO = new UUID(0, 2);
    private static final UUID CLEO = new UUID(0, 3);
    private static final UUID DAG = new UUID(0, 4);

    private final CoAffiliated breach = new CoAffiliated(new UUID(1, 0), new UUID(2, 0), List.of(ADA, BO, CLEO));
    private final AffiliationCase three = new AffiliationCase(new UUID(3, 0), breach, DEADLINES, NOW);

    @Test
    void noticeIsDueAfterFourteenDaysAndItsLackIsToldOnce() {
        assertThat(three.noticeDue()).isEqualTo(DAY_14);
        assertThat(three.agreementDue()).isEqualTo(DAY_30);
        assertThat(three.overdue(DAY_14.minusNanos(1))).isEmpty();

        assertThat(three.overdue(DAY_14)).hasValue(CaseChange.NOTICE_MISSED);
        assertThat(three.overdue(DAY_14)).isEmpty();
        assertThat(three.notice(DAY_14.plusSeconds(1))).isEqualTo(CaseChange.NOTIFIED);
        assertThatExceptionOfType(CaseInWrongState.class).isThrownBy(() -> three.notice(DAY_14.plusSeconds(2)));
    }

    @Test
    void whoeverGaveNoticeInTimeIsNotReminded() {
        three.notice(NOW);

        assertThat(three.overdue(DAY_14)).isEmpty();
        assertThat(three.overdue(DAY_30)).hasValue(CaseChange.VOTE_DUE);
        assertThat(three.overdue(DAY_30)).isEmpty();
    }

    @Test
    void afterAnOutageOverBothDeadlinesTheVoteIsDue() {
        assertThat(three.overdue(DAY_30.plusSeconds(1))).hasValue(CaseChange.VOTE_DUE);
        assertThat(three.overdue(DAY_30.plusSeconds(1))).isEmpty();
    }

    @Test
    void itIsAgreedWhenAllOfThemNameTheSame() {
        assertThat(three.propose(ADA, List.of(CLEO), 1, NOW)).isEqualTo(CaseChange.PROPOSED);
        assertThat(three.propose(BO, List.of(CLEO), 1, NOW)).isEqualTo(CaseChange.PROPOSED);
        assertThat(three.propose(CLEO, List.of(ADA), 1, NOW)).isEqualTo(CaseChange.PROPOSED);
        assertThat(three.status()).isEqualTo(CaseStatus.OPEN);

        assertThat(three.propose(CLEO, List.of(CLEO), 1, NOW)).isEqualTo(CaseChange.DECIDED);

        assertThat(three.outcome()).isEqualTo(CaseOutcome.AGREED);
        assertThat(three.leavers()).containsExactly(CLEO);
    }

    @Test
    void asManyLeaveAsAreTooManyAndOnlyThoseConcerned() {
        assertThatExceptionOfType(NotConcerned.class).isThrownBy(() -> three.propose(DAG, List.of(ADA), 1, NOW));
        for (List<UUID> wrong : List.of(List.<UUID>of(), List.of(ADA, BO), List.of(DAG))) {
            assertThatExceptionOfType(WrongLeavers.class).isThrownBy(() -> three.propose(ADA, wrong, 1, NOW));
        }
        assertThatExceptionOfType(WrongLeavers.class).isThrownBy(() -> three.propose(ADA, List.of(ADA, ADA), 1, NOW));
    }

    @Test
    void anAgreementComesBeforeItsDeadlineAndAVoteAfterIt() {
        BoardVote vote = new BoardVote(Map.of(ADA, 0, BO, 1, CLEO, 3));
        assertThatExceptionOfType(CaseInWrongState.class)
                .isThrownBy(() -> three.vote(vote, seatings(), 1, DECISION, DAY_30.minusNanos(1)));
        // The clock may be late; the deadline is not.
        assertThatExceptionOfType(CaseInWrongState.class).isThrownBy(() -> three.propose(ADA, List.of(ADA), 1, DAY_30));
        three.overdue(DAY_30);

        three.vote(vote, seatings(), 1, DECISION, DAY_30);

        assertThat(three.leavers()).containsExactly(CLEO);
        assertThat(three.outcome()).isEqualTo(CaseOutcome.VOTED);
        assertThat(three.decision()).hasValue(DECISION);
    }

    @Test
    void onATieTheMostRecentStartLeaves() {
        three.overdue(DAY_30);

        three.vote(new BoardVote(Map.of(ADA, 2, BO, 2, CLEO, 1)), seatings(), 1, DECISION, DAY_30);

        assertThat(three.leavers()).containsExactly(BO);
    }

    @Test
    void ofThoseWhoStartedTogetherTheOneElectedLastLeaves() {
        List<Seating> together = List.of(
                new Seating(ADA, new UUID(9, 2), NOW),
                new Seating(BO, new UUID(9, 3), NOW),
                new Seating(CLEO, new UUID(9, 1), NOW));
        three.overdue(DAY_30);

        three.vote(new BoardVote(Map.of(ADA, 2, BO, 2, CLEO, 2)), together, 1, DECISION, DAY_30);

        assertThat(three.leavers()).containsExactly(BO);
    }

    @Test
    void theBodyVotesOnThoseConcernedAndNobodyElse() {
        three.overdue(DAY_30);

        for (Map<UUID, Integer> wrong : List.of(Map.of(ADA, 1, BO, 1), Map.of(ADA, 1, BO, 1, CLEO, 1, DAG, 1))) {
            assertThatExceptionOfType(VotesForOthers.class)
                    .isThrownBy(() -> three.vote(new BoardVote(wrong), seatings(), 1, DECISION, DAY_30));
        }
    }

    @Test
    void nobodyLeavesWhileFewerThanFiveWouldRemain() {
        AffiliationCase four = new AffiliationCase(
                new UUID(3, 1),
                new CoAffiliated(new UUID(1, 0), new UUID(2, 0), List.of(ADA, BO, CLEO, DAG)),
                DEADLINES,
                NOW);
        four.overdue(DAY_30);
        four.vote(
                new BoardVote(Map.of(ADA, 0, BO, 4, CLEO, 3, DAG, 1)),
                List.of(
                        new Seating(ADA, new UUID(9, 1), NOW), new Seating(BO, new UUID(9, 2), NOW),
                        new Seating(CLEO, new UUID(9, 3), NOW), new Seating(DAG, new UUID(9, 4), NOW)),
                2,
                DECISION,
                DAY_30);
        Set<UUID> sitting = Set.of(ADA, BO, CLEO, DAG);

        assertThat(four.leavers()).containsExactly(BO, CLEO);
        assertThat(four.leaving(sitting, 4, 5)).isEmpty();
        assertThat(four.leaving(sitting, 5, 5)).isEmpty();
        assertThat(four.leaving(sitting, 6, 5)).containsExactly(BO);
        assertThat(four.leaving(sitting, 7, 5)).containsExactly(BO, CLEO);
        assertThat(four.leaving(Set.of(ADA, CLEO, DAG), 6, 5)).containsExactly(CLEO);
    }

    @Test
    void whoComesAndGoesChangesTheCaseAndWhatWasProposed() {
        three.propose(ADA, List.of(CLEO), 1, NOW);
        assertThat(three.follows(breach)).isFalse();
        assertThat(three.follows(new CoAffiliated(breach.bodyId(), new UUID(2, 1), breach.persons())))
                .isTrue();
        assertThat(three.proposals()).hasSize(1);

        assertThat(three.follows(new CoAffiliated(breach.bodyId(), new UUID(2, 1), List.of(ADA, BO, CLEO, DAG))))
                .isTrue();

        assertThat(three.persons()).containsExactly(ADA, BO, CLEO, DAG);
        assertThat(three.proposals()).isEmpty();
    }

    @Test
    void aCaseThatCuresItselfSaysSo() {
        assertThat(three.resolve(DAY_14)).isEqualTo(CaseChange.RESOLVED);

        assertThat(three.outcome()).isEqualTo(CaseOutcome.CURED);
        assertThat(three.resolvedAt()).isEqualTo(DAY_14);
    }

    /** Bo sits for the shortest time. */
    private static List<Seating> seatings() {
        return List.of(
                new Seating(ADA, new UUID(9, 1), NOW.minusSeconds(300)),
                new Seating(BO, new UUID(9, 2), NOW.minusSeconds(100)),
                new Seating(CLEO, new UUID(9, 3), NOW.minusSeconds(200)));
    }
}
