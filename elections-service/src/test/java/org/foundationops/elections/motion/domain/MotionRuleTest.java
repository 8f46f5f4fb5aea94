package org.foundationops.elections.motion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foundationops.elections.motion.domain.Choice.ABSTAIN;
import static org.foundationops.elections.motion.domain.Choice.AGAINST;
import static org.foundationops.elections.motion.domain.Choice.FOR;
import static org.foundationops.elections.motion.domain.Outcome.FAILED;
import static org.foundationops.elections.motion.domain.Outcome.LAPSED;
import static org.foundationops.elections.motion.domain.Outcome.PASSED;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foundationops.elections.body.domain.BodyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of rules, with its test vectors. */
class MotionRuleTest {

    /** Test vectors: N 7, nobody on leave: 4; one on leave: base 6, quorum 4; two: base 5, quorum 3. */
    @ParameterizedTest
    @CsvSource({"7, 0, 4", "7, 1, 4", "7, 2, 3", "9, 0, 5", "3, 0, 2", "1, 0, 1"})
    void theQuorumIsMoreThanHalfOfTheAuthorisedNumberLessThoseOnLeave(int authorised, int onLeave, int quorum) {
        assertThat(new Electors(authorised, false, people(authorised), people(onLeave), Set.of()).quorum())
                .isEqualTo(quorum);
    }

    @Test
    void aCouncilScoresWhereABoardCountsWhoIsThere() {
        assertThat(MotionRule.usual(BodyKind.STEERING_COUNCIL, Mode.WRITTEN_CONSENT))
                .isEqualTo(MotionRule.SCORE);
        assertThat(MotionRule.usual(BodyKind.STEERING_COUNCIL, Mode.MEETING)).isEqualTo(MotionRule.SCORE);
        assertThat(MotionRule.usual(BodyKind.BOARD, Mode.MEETING)).isEqualTo(MotionRule.MAJORITY_PRESENT);
        assertThat(MotionRule.usual(BodyKind.BOARD, Mode.WRITTEN_CONSENT)).isEqualTo(MotionRule.UNANIMOUS_CONSENT);
    }

    @Test
    void aRecusalDoesNotLowerTheQuorumNorDoesAVacancy() {
        assertThat(new Electors(7, false, people(5), Set.of(), people(2)).quorum())
                .isEqualTo(4);
    }

    /** "Unless the policy says so": then the recused neither count for the quorum nor among those present. */
    @Test
    void byPolicyARecusalLowersTheQuorum() {
        Electors electors = new Electors(7, true, people(7), people(1), people(3));

        assertThat(electors.quorum())
                .describedAs("7 less 3, of whom one is on leave")
                .isEqualTo(3);
        Division division = new Division(electors, Map.of(id(5), FOR, id(6), FOR), people(5), false);
        assertThat(MotionRule.MAJORITY_PRESENT.close(division))
                .isEqualTo(new Verdict(FAILED, "2 present are no quorum, which is 3."));
    }

    /** Test vectors: 4 present, 2 for, 1 against, 1 abstain: failed. 5 present, 3 for, 2 against: passed. */
    @Test
    void ofThosePresentMoreThanHalfMustBeFor() {
        assertThat(inMeeting(7, 4, FOR, FOR, AGAINST, ABSTAIN)).isEqualTo(FAILED);
        assertThat(inMeeting(7, 5, FOR, FOR, FOR, AGAINST, AGAINST)).isEqualTo(PASSED);
        assertThat(inMeeting(7, 4, FOR, FOR, FOR)).isEqualTo(PASSED);
    }

    @Test
    void withoutAQuorumNothingPasses() {
        assertThat(inMeeting(7, 3, FOR, FOR, FOR)).isEqualTo(FAILED);
    }

    /** Test vector: begun with 5, 3 left, quorum 4: 3 FOR pass, 2 fail (BL 5.7). */
    @Test
    void aMeetingBegunWithAQuorumGoesOnAfterWithdrawalsAndNeedsAMajorityOfTheQuorum() {
        assertThat(afterWithdrawals(3, FOR, FOR, FOR)).isEqualTo(PASSED);
        assertThat(afterWithdrawals(3, FOR, FOR, AGAINST)).isEqualTo(FAILED);
    }

    /** Test vector: "majority of all" of 6: 3 fails, 4 passes. */
    @Test
    void aMajorityIsMoreThanHalf() {
        assertThat(Electors.majorityOf(6)).isEqualTo(4);
        assertThat(Electors.majorityOf(7)).isEqualTo(4);
        assertThat(written(MotionRule.DISINTERESTED_MAJORITY, 6, FOR, FOR, FOR)).isEqualTo(FAILED);
        assertThat(written(MotionRule.DISINTERESTED_MAJORITY, 6, FOR, FOR, FOR, FOR))
                .isEqualTo(PASSED);
    }

    /** Test vectors: written consent of 7, 6 for and silence: lapsed. 7 for: passed at once. */
    @Test
    void writtenConsentNeedsEverybodyAndPassesAtTheLastOfThem() {
        assertThat(written(MotionRule.UNANIMOUS_CONSENT, 7, FOR, FOR, FOR, FOR, FOR, FOR))
                .isEqualTo(LAPSED);
        Division all = division(7, Set.of(), FOR, FOR, FOR, FOR, FOR, FOR, FOR);
        assertThat(MotionRule.UNANIMOUS_CONSENT.decidedEarly(all).map(Verdict::outcome))
                .contains(PASSED);
        Division six = division(7, Set.of(), FOR, FOR, FOR, FOR, FOR, FOR);
        assertThat(MotionRule.UNANIMOUS_CONSENT.decidedEarly(six)).isEmpty();
    }

    @Test
    void whoIsAgainstOrAbstainsFailsAWrittenConsentAndSilenceLetsItLapse() {
        assertThat(written(MotionRule.UNANIMOUS_CONSENT, 3, FOR, FOR, AGAINST)).isEqualTo(FAILED);
        assertThat(written(MotionRule.UNANIMOUS_CONSENT, 3, FOR, FOR, ABSTAIN)).isEqualTo(FAILED);
        assertThat(written(MotionRule.UNANIMOUS_CONSENT, 3)).isEqualTo(LAPSED);
    }

    @Test
    void directorsOnLeaveCountForAWrittenConsent() {
        Electors electors = new Electors(7, false, people(7), people(2), Set.of());
        Map<UUID, Choice> votes = votes(List.of(2, 3, 4, 5, 6), FOR);

        assertThat(MotionRule.UNANIMOUS_CONSENT
                        .close(Division.written(electors, votes))
                        .outcome())
                .isEqualTo(LAPSED);
    }

    /** Test vector: removal in a board of 7: 4 of the 6 others needed (BL 4.6.1). */
    @Test
    void aRemovalNeedsMoreThanHalfOfTheOthers() {
        assertThat(outcome(MotionRule.MAJORITY_OF_OTHERS, 6, Set.of(), 3)).isEqualTo(FAILED);
        assertThat(outcome(MotionRule.MAJORITY_OF_OTHERS, 6, Set.of(), 4)).isEqualTo(PASSED);
        assertThat(outcome(MotionRule.MAJORITY_OF_OTHERS, 6, people(1), 3))
                .describedAs("who is recused is one of the others all the same")
                .isEqualTo(FAILED);
    }

    @ParameterizedTest
    @CsvSource({"6, 3, FAILED", "6, 4, PASSED", "5, 2, FAILED", "5, 3, PASSED", "1, 1, PASSED", "1, 0, FAILED"})
    void fiftyPlusOneIsHalfRoundedDownAndOneMore(int members, int given, Outcome outcome) {
        assertThat(outcome(MotionRule.FIFTY_PLUS_ONE, members, Set.of(), given)).isEqualTo(outcome);
    }

    /** 3 FOR >= 2 n. */
    @ParameterizedTest
    @CsvSource({
        "6, 4, PASSED",
        "6, 3, FAILED",
        "7, 5, PASSED",
        "7, 4, FAILED",
        "3, 2, PASSED",
        "4, 2, FAILED",
        "4, 3, PASSED"
    })
    void twoThirdsAreExact(int members, int given, Outcome outcome) {
        assertThat(outcome(MotionRule.TWO_THIRDS, members, Set.of(), given)).isEqualTo(outcome);
    }

    @Test
    void aConflictTakesAMemberOutOfTheNumberThatIsHalved() {
        assertThat(outcome(MotionRule.FIFTY_PLUS_ONE, 6, people(2), 2)).isEqualTo(FAILED);
        assertThat(outcome(MotionRule.FIFTY_PLUS_ONE, 6, people(2), 3)).isEqualTo(PASSED);
        assertThat(outcome(MotionRule.TWO_THIRDS, 6, people(3), 2)).isEqualTo(PASSED);
    }

    @Test
    void consensusNeedsSomebodyForAndNobodyAgainst() {
        assertThat(written(MotionRule.CONSENSUS, 5, FOR, ABSTAIN)).isEqualTo(PASSED);
        assertThat(written(MotionRule.CONSENSUS, 5, FOR, FOR, FOR, AGAINST)).isEqualTo(FAILED);
        assertThat(written(MotionRule.CONSENSUS, 5, ABSTAIN)).isEqualTo(LAPSED);
        assertThat(written(MotionRule.CONSENSUS, 5)).isEqualTo(LAPSED);
    }

    /** Test vectors: +1+1+1 0 0 accept; +1+1+1 0 -1 no action; -1 0 0 0 0 veto; governance: 3 not accepted, 4 accepted. */
    @Test
    void aScoreOfThreeAcceptsAndBelowZeroIsAVeto() {
        assertThat(written(MotionRule.SCORE, 5, FOR, FOR, FOR, ABSTAIN, ABSTAIN))
                .isEqualTo(PASSED);
        assertThat(written(MotionRule.SCORE, 5, FOR, FOR, FOR, ABSTAIN, AGAINST))
                .isEqualTo(FAILED);
        Verdict veto = MotionRule.SCORE.close(division(5, Set.of(), AGAINST, ABSTAIN, ABSTAIN, ABSTAIN, ABSTAIN));
        assertThat(veto).isEqualTo(new Verdict(FAILED, "The score is -1: a veto."));
        assertThat(written(MotionRule.GOVERNANCE_SCORE, 5, FOR, FOR, FOR, ABSTAIN, ABSTAIN))
                .isEqualTo(FAILED);
        assertThat(written(MotionRule.GOVERNANCE_SCORE, 5, FOR, FOR, FOR, FOR, ABSTAIN))
                .isEqualTo(PASSED);
    }

    @Test
    void onlyScoredVotesWaitForEverybody() {
        assertThat(Arrays.stream(MotionRule.values()).filter(MotionRule::waitsForEveryVote))
                .containsExactly(MotionRule.SCORE, MotionRule.GOVERNANCE_SCORE);
        assertThat(division(3, Set.of(), FOR, FOR).isIncomplete()).isTrue();
        assertThat(division(3, people(1), FOR, FOR).isIncomplete()).isFalse();
    }

    @Test
    void aMajorityOfThosePresentIsForMeetingsAndUnanimousConsentForOutsideOfThem() {
        assertThat(MotionRule.MAJORITY_PRESENT.allows(Mode.WRITTEN_CONSENT)).isFalse();
        assertThat(MotionRule.UNANIMOUS_CONSENT.allows(Mode.MEETING)).isFalse();
        assertThat(MotionRule.TWO_THIRDS.allows(Mode.MEETING)).isTrue();
    }

    @Test
    void theVoteOfARecusedPersonDoesNotCountAtAll() {
        Electors electors = new Electors(3, false, people(3), Set.of(), people(1));

        assertThatThrownBy(() -> Division.written(electors, Map.of(id(0), FOR)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Outcome inMeeting(int authorised, int present, Choice... choices) {
        Electors electors = new Electors(authorised, false, people(authorised), Set.of(), Set.of());
        return MotionRule.MAJORITY_PRESENT
                .close(new Division(electors, votes(choices), people(present), false))
                .outcome();
    }

    private static Outcome afterWithdrawals(int left, Choice... choices) {
        Electors electors = new Electors(7, false, people(7), Set.of(), Set.of());
        return MotionRule.MAJORITY_PRESENT
                .close(new Division(electors, votes(choices), people(left), true))
                .outcome();
    }

    private static Outcome written(MotionRule rule, int inOffice, Choice... choices) {
        return rule.close(division(inOffice, Set.of(), choices)).outcome();
    }

    /** The last {@code given} of those in office are for it; the recused are the first. */
    private static Outcome outcome(MotionRule rule, int inOffice, Set<UUID> recused, int given) {
        Electors electors = new Electors(inOffice, false, people(inOffice), Set.of(), recused);
        List<Integer> voters =
                IntStream.range(inOffice - given, inOffice).boxed().toList();
        return rule.close(Division.written(electors, votes(voters, FOR))).outcome();
    }

    private static Division division(int inOffice, Set<UUID> recused, Choice... choices) {
        Electors electors = new Electors(inOffice, false, people(inOffice), Set.of(), recused);
        Map<UUID, Choice> votes = new HashMap<>();
        int voter = recused.size();
        for (Choice choice : choices) {
            votes.put(id(voter++), choice);
        }
        return Division.written(electors, votes);
    }

    private static Map<UUID, Choice> votes(Choice... choices) {
        Map<UUID, Choice> votes = new HashMap<>();
        for (int i = 0; i < choices.length; i++) {
            votes.put(id(i), choices[i]);
        }
        return votes;
    }

    private static Map<UUID, Choice> votes(List<Integer> voters, Choice choice) {
        return voters.stream().collect(Collectors.toMap(MotionRuleTest::id, voter -> choice));
    }

    private static Set<UUID> people(int number) {
        return IntStream.range(0, number).mapToObj(MotionRuleTest::id).collect(Collectors.toSet());
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
