package org.foundationops.elections.motion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foundationops.elections.motion.domain.Choice.AGAINST;
import static org.foundationops.elections.motion.domain.Choice.FOR;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The life of a motion. */
class MotionTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final Instant DEADLINE = NOW.plus(Duration.ofDays(7));
    private static final Duration WEEK = Duration.ofDays(7);

    @Test
    void aDraftTakesNoVotesAndIsOpenedOnce() {
        Motion motion = motion(MotionRule.UNANIMOUS_CONSENT, Mode.WRITTEN_CONSENT);

        assertThatThrownBy(() -> motion.vote(only(0), FOR, false, NOW)).isInstanceOf(MotionNotOpen.class);
        open(motion, 3);
        assertThatThrownBy(() -> open(motion, 3)).isInstanceOf(MotionNotDraft.class);
    }

    @Test
    void outsideOfAMeetingItNeedsADeadlineInTheFuture() {
        Motion motion = motion(MotionRule.CONSENSUS, Mode.WRITTEN_CONSENT);

        assertThatThrownBy(() -> motion.open(3, false, electors(3), null, NOW)).isInstanceOf(DeadlineMissing.class);
        assertThatThrownBy(() -> motion.open(3, false, electors(3), NOW, NOW)).isInstanceOf(DeadlineMissing.class);
    }

    @Test
    void unanimousConsentPassesWithTheLastFor() {
        Motion motion = open(motion(MotionRule.UNANIMOUS_CONSENT, Mode.WRITTEN_CONSENT), 2);

        motion.vote(only(0), FOR, false, NOW);
        assertThat(motion.decideEarly(NOW)).isEmpty();
        motion.vote(only(1), FOR, false, NOW);
        assertThat(motion.decideEarly(NOW)).isPresent();

        assertThat(motion.status()).isEqualTo(MotionStatus.PASSED);
        assertThat(motion.decidedAt()).contains(NOW);
        assertThat(motion.words()).contains("2 of 2 in office consent, and all must.");
    }

    /** BL 5.9: refused at opening when one of them is conflicted, naming the meeting mode. */
    @Test
    void unanimousConsentIsRefusedWhereSomebodyHasAConflict() {
        Motion motion = motion(MotionRule.UNANIMOUS_CONSENT, Mode.WRITTEN_CONSENT);
        List<Elector> electors = List.of(new Elector(id(0), false, false), new Elector(id(1), false, true));

        assertThatThrownBy(() -> motion.open(7, false, electors, DEADLINE, NOW))
                .isInstanceOf(ConsentImpossible.class)
                .hasMessageContaining("MEETING");
        assertThat(motion.status()).isEqualTo(MotionStatus.DRAFT);
    }

    @Test
    void theLastVoteOfEachCounts() {
        Motion motion = open(motion(MotionRule.CONSENSUS, Mode.WRITTEN_CONSENT), 3);

        motion.vote(only(0), AGAINST, false, NOW);
        motion.vote(only(0), FOR, false, NOW.plusSeconds(1));

        assertThat(motion.votes()).containsExactly(new Vote(id(0), FOR, NOW.plusSeconds(1)));
    }

    @Test
    void atTheDeadlineNoVoteIsTakenWhetherTheClockHasComeOrNot() {
        Motion motion = open(motion(MotionRule.CONSENSUS, Mode.WRITTEN_CONSENT), 3);

        motion.vote(only(0), FOR, false, DEADLINE.minusNanos(1000));
        assertThatThrownBy(() -> motion.vote(only(1), AGAINST, false, DEADLINE)).isInstanceOf(VotingEnded.class);

        assertThat(motion.pass(DEADLINE.minusNanos(1000), WEEK)).isEmpty();
        assertThat(motion.pass(DEADLINE.plusSeconds(3600), WEEK)).isPresent();
        assertThat(motion.status()).isEqualTo(MotionStatus.PASSED);
        assertThat(motion.decidedAt()).contains(DEADLINE);
        assertThat(motion.pass(DEADLINE.plusSeconds(3600), WEEK)).isEmpty();
    }

    @Test
    void whoWasNotInOfficeHasNoVoteAndWhoHasAConflictNeither() {
        Motion motion = open(motion(MotionRule.CONSENSUS, Mode.WRITTEN_CONSENT), 3);

        assertThatThrownBy(() -> motion.vote(only(9), FOR, false, NOW)).isInstanceOf(NotAnElector.class);
        assertThatThrownBy(() -> motion.vote(only(0), FOR, true, NOW)).isInstanceOf(Recused.class);
    }

    @Test
    void aConflictThatComesLaterTakesTheVoteAway() {
        Motion motion = open(motion(MotionRule.FIFTY_PLUS_ONE, Mode.WRITTEN_CONSENT), 3);
        motion.vote(only(0), FOR, false, NOW);
        motion.vote(only(1), FOR, false, NOW);

        motion.recuse(only(0));

        assertThat(motion.votes()).extracting(Vote::personId).containsExactly(id(1));
        assertThat(motion.electors().disinterested()).isEqualTo(2);
        assertThatThrownBy(() -> motion.vote(only(0), FOR, false, NOW)).isInstanceOf(Recused.class);
        motion.pass(DEADLINE, WEEK);
        assertThat(motion.status()).isEqualTo(MotionStatus.FAILED);
    }

    /** SCORE: one week, extended while a vote is missing. */
    @Test
    void aScoredVoteWaitsForEverybodyAlsoAfterALongOutage() {
        Motion motion = open(motion(MotionRule.SCORE, Mode.WRITTEN_CONSENT), 2);
        motion.vote(only(0), FOR, false, NOW);

        assertThat(motion.pass(DEADLINE.plus(Duration.ofDays(15)), WEEK)).contains(new MotionChange.PutOff());

        assertThat(motion.closesAt()).contains(DEADLINE.plus(Duration.ofDays(21)));
        motion.vote(only(1), FOR, false, DEADLINE.plus(Duration.ofDays(16)));
        motion.pass(DEADLINE.plus(Duration.ofDays(21)), WEEK);
        assertThat(motion.words()).contains("The score is 2; 3 is needed.");
        assertThat(motion.status()).isEqualTo(MotionStatus.FAILED);
    }

    @Test
    void inAMeetingTheChairClosesTheVote() {
        Motion motion = motion(MotionRule.MAJORITY_PRESENT, Mode.MEETING);
        motion.open(7, false, electors(7), null, NOW);
        IntStream.range(0, 3).forEach(voter -> motion.vote(only(voter), FOR, false, NOW));

        assertThat(motion.pass(DEADLINE, WEEK)).isEmpty();
        motion.close(people(5), true, "Board 2026-03, item 4", NOW.plusSeconds(60));

        assertThat(motion.status()).isEqualTo(MotionStatus.PASSED);
        assertThat(motion.minuteReference()).contains("Board 2026-03, item 4");
        assertThatThrownBy(() -> motion.withdraw(NOW)).isInstanceOf(MotionNotOpen.class);
    }

    @Test
    void whatIsNotDecidedCanBeWithdrawn() {
        Motion motion = open(motion(MotionRule.CONSENSUS, Mode.WRITTEN_CONSENT), 3);

        motion.withdraw(NOW);

        assertThat(motion.status()).isEqualTo(MotionStatus.WITHDRAWN);
        assertThatThrownBy(() -> motion.vote(only(0), FOR, false, NOW)).isInstanceOf(MotionNotOpen.class);
    }

    @Test
    void theRuleMustFitTheMode() {
        assertThatThrownBy(() -> motion(MotionRule.MAJORITY_PRESENT, Mode.WRITTEN_CONSENT))
                .isInstanceOf(RuleNotForMode.class);
    }

    private static Motion motion(MotionRule rule, Mode mode) {
        return new Motion(
                id(100),
                new MotionDraft(
                        id(101),
                        id(0),
                        Matter.of("general", "Resolved: that ..."),
                        new Procedure(rule, mode, null),
                        null,
                        null),
                NOW);
    }

    private static Motion open(Motion motion, int inOffice) {
        motion.open(inOffice, false, electors(inOffice), DEADLINE, NOW);
        return motion;
    }

    private static List<Elector> electors(int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> new Elector(id(each), false, false))
                .toList();
    }

    private static Set<UUID> people(int number) {
        return IntStream.range(0, number).mapToObj(MotionTest::id).collect(Collectors.toSet());
    }

    private static Set<UUID> only(int number) {
        return Set.of(id(number));
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
