package org.foundationops.elections.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScottishStvTest {

    private static final TieRule LIST_FIRST = new TieRule.ListFirst();

    @Test
    void electsWhoeverReachesTheQuotaAndTransfersTheSurplusAtFiveTruncatedDecimals() throws BltException {
        // 9 valid, 2 seats: quota 9/3+1 = 4; A has 7, surplus 3, transfer value 3/7 = 0.42857
        CountResult result = count("4 2\n4 1 2 0\n2 1 3 0\n1 1 0\n1 3 0\n1 4 0\n1 0\n");

        assertThat(result.ballots()).isEqualTo(10);
        assertThat(result.validBallots()).isEqualTo(9);
        assertThat(result.quota()).isEqualTo("4.00000");
        CountRound first = result.rounds().getFirst();
        assertThat(first.elected()).containsExactly(1);
        assertThat(first.surplusOf()).containsExactly(1);
        assertThat(first.transfer())
                .isEqualTo(new Transfer(
                        Transfer.Reason.SURPLUS,
                        1,
                        votes("3.00000"),
                        List.of(
                                new Transfer.Movement(2, 4, votes("1.71428")),
                                new Transfer.Movement(3, 2, votes("0.85714"))),
                        votes("0.42857"),
                        votes("0.00001")));
        CountRound second = result.rounds().get(1);
        assertThat(second.tallies().values())
                .containsExactly(votes("4.00000"), votes("1.71428"), votes("1.85714"), votes("1.00000"));
        assertThat(second.exhausted()).isEqualTo("0.42857");
        assertThat(second.residue()).isEqualTo("0.00001");
        assertThat(second.eliminated()).containsExactly(4);
        assertThat(result.winnerNames()).containsExactly("A", "C");
    }

    @Test
    void saysEachRoundInOnePlainSentence() throws BltException {
        CountResult result = count("4 2\n4 1 2 0\n2 1 3 0\n1 1 0\n1 3 0\n1 4 0\n1 0\n");

        assertThat(result.rounds())
                .extracting(CountRound::sentence)
                .containsExactly(
                        "A (7) reaches the quota of 4 votes and is elected; the surplus of 3 votes of A moves, most of it to B (1.71428).",
                        "Nobody new reaches the quota, so D (1) has the fewest votes and is excluded; none of the papers names another continuing candidate.",
                        "Nobody new reaches the quota, so B (1.71428) has the fewest votes and is excluded.",
                        "No more candidates continue than seats are vacant, so C (1.85714) is elected without a further transfer.");
    }

    @Test
    void makesNoFurtherTransferWhenTheLastVacanciesFillThemselves() throws BltException {
        // Rule 52(2): after the exclusion of C nobody but B continues for the one seat left
        CountResult result = count("3 2\n5 1 0\n3 2 0\n2 3 2 0\n");

        assertThat(result.rounds()).hasSize(3);
        CountRound last = result.rounds().getLast();
        assertThat(result.rounds().get(1).eliminated()).containsExactly(3);
        assertThat(result.rounds().get(1).transfer()).isNull();
        assertThat(last.elected()).containsExactly(2);
        assertThat(last.tallies().get(3)).isEqualTo("2.00000");
        assertThat(last.tallies().get(2)).isEqualTo("3.00000");
    }

    @Test
    void excludesTheOneWhoWasLowerAtTheMostRecentStageThatSetsThemApart() throws BltException {
        // Rule 51(2)(a): B and C have 3 at stage 2, B had 2 at stage 1
        CountResult result = count("5 2\n5 5 0\n4 4 0\n3 3 0\n2 2 0\n1 1 2 0\n");

        Tie tie = result.rounds().get(1).ties().getFirst();
        assertThat(tie.subject()).isEqualTo(Tie.Subject.EXCLUSION);
        assertThat(tie.candidates()).containsExactly(2, 3);
        assertThat(tie.chosen()).isEqualTo(2);
        assertThat(tie.brokenBy()).isEqualTo(Tie.BrokenBy.EARLIER_STAGE);
        assertThat(tie.words())
                .isEqualTo(
                        "B and C have equally few votes and were last unequal at stage 1, where B had the fewest votes: B is excluded.");
    }

    @Test
    void theTieRuleDecidesOnlyWhenAllStagesAreEqual() throws BltException {
        CountResult result = count("4 2\n5 1 0\n4 2 0\n2 3 0\n2 4 0\n");

        Tie tie = result.rounds().getFirst().ties().getFirst();
        assertThat(tie.brokenBy()).isEqualTo(Tie.BrokenBy.TIE_RULE);
        assertThat(tie.words())
                .isEqualTo(
                        "C and D have equally few votes and were equal at every earlier stage too, and the candidate listed first is taken first: C is excluded.");
        assertThat(result.rounds().getFirst().eliminated()).containsExactly(3);
    }

    @Test
    void theSeedExcludesTheCandidateWithTheLowestHash() throws BltException {
        // sha256("seed" || 00000001 || 0003) and 0004, computed with sha256sum
        Blt blt = blt("4 2\n5 1 0\n4 2 0\n2 3 0\n2 4 0\n");
        TieRule.Seeded rule = new TieRule.Seeded("seed".getBytes(StandardCharsets.UTF_8));

        CountResult result = CountingMethod.SCOTTISH_STV.count(blt.ballots(), new CountParameters(2, Set.of(), rule));

        assertThat(result.rounds().getFirst().eliminated()).containsExactly(3);
        assertThat(rule.inFavourableOrder(1, List.of(3, 4))).containsExactly(4, 3);
    }

    @Test
    void theCandidateWhoWasAheadAtTheLastUnequalStageTransfersFirstOfEqualSurpluses() throws BltException {
        // Rule 49(2): 45 valid, quota 10; A's surplus of 10 lifts C to the 12 that B has had from stage 1
        CountResult result = count("6 4\n12 1 3 0\n8 1 4 0\n12 2 5 0\n6 3 6 0\n3 4 0\n3 5 0\n1 6 0\n");

        assertThat(result.rounds().get(0).elected()).containsExactly(1, 2);
        assertThat(result.rounds().get(0).surplusOf()).containsExactly(1);
        CountRound second = result.rounds().get(1);
        assertThat(second.tallies().get(2)).isEqualTo("12.00000");
        assertThat(second.tallies().get(3)).isEqualTo("12.00000");
        assertThat(second.elected()).containsExactly(3);
        assertThat(second.surplusOf()).containsExactly(2);
        assertThat(second.ties().getFirst().words())
                .isEqualTo(
                        "B and C have equally many votes and were last unequal at stage 1, where the higher figure goes first: the surplus of B moves first.");
        assertThat(result.rounds().get(2).surplusOf()).containsExactly(3);
        // C's own papers are worth 1 x 2/12, those that came from A 0.5 x 2/12
        assertThat(result.rounds().get(3).tallies().get(6)).isEqualTo("1.99996");
        assertThat(result.rounds().get(3).exhausted()).isEqualTo("0.99996");
        assertThat(result.winnerNames()).containsExactly("A", "B", "C", "D");
    }

    @Test
    void thoseLeftOverWhenAllSeatsAreFilledAreNamed() throws BltException {
        CountResult result = count("5 3\n12 1 3 0\n9 2 0\n6 3 0\n2 4 0\n1 5 0\n");

        CountRound last = result.rounds().get(1);
        assertThat(last.elected()).containsExactly(3);
        assertThat(last.eliminated()).containsExactly(4, 5);
        assertThat(last.transfer()).isNull();
        assertThat(last.sentence())
                .isEqualTo(
                        "C (9.99996) reaches the quota of 8 votes and is elected; all seats are filled and D (2) and E (1) are not elected.");
    }

    @Test
    void equalTalliesInOneRoundAreSeatedByTheTieRule() throws BltException {
        CountResult result = count("3 2\n4 2 0\n4 1 0\n1 3 0\n");

        assertThat(result.winnerNames()).containsExactly("A", "B");
        assertThat(result.rounds().getFirst().ties().getFirst().words())
                .isEqualTo(
                        "A and B have equally many votes at every earlier stage too, and the candidate listed first is taken first: the order of election is A and B.");
    }

    @Test
    void aSurplusOfExactlyZeroIsNoStage() throws BltException {
        CountResult result = count("3 1\n3 1 0\n2 2 0\n");

        assertThat(result.quota()).isEqualTo("3.00000");
        assertThat(result.rounds()).hasSize(1);
    }

    @Test
    void aWithdrawnCandidateCountsAsNeverThere() throws BltException {
        CountResult result = count("3 1\n-1\n4 1 2 0\n2 1 0\n3 3 0\n");

        assertThat(result.validBallots()).isEqualTo(7);
        CountRound first = result.rounds().getFirst();
        assertThat(first.tallies()).containsOnlyKeys(2, 3);
        assertThat(first.tallies().get(2)).isEqualTo("4.00000");
        assertThat(first.exhausted()).isEqualTo("0.00000");
        assertThat(first.quota()).isEqualTo("4.00000");
        assertThat(result.winnerNames()).containsExactly("B");
    }

    @Test
    void electsEverybodyWhenThereAreNoMoreCandidatesThanSeats() throws BltException {
        CountResult result = count("3 3\n1 3 0\n2 2 0\n");

        // two of three valid ballots: quota 1, so B and C have it; A follows under rule 52(1)
        assertThat(result.winnerNames()).containsExactly("B", "C", "A");
        assertThat(result.rounds()).hasSize(1);
    }

    @Test
    void aCountWithoutAnyValidBallotIsDecidedByTheTieRule() throws BltException {
        CountResult result = count("3 1\n2 0\n");

        assertThat(result.validBallots()).isZero();
        assertThat(result.winnerNames()).containsExactly("C");
    }

    @Test
    void refusesEqualRanksAndUnknownWithdrawnCandidates() throws BltException {
        BallotSet equal = blt("2 1\n1 1=2 0\n").ballots();
        assertThatThrownBy(() -> CountingMethod.SCOTTISH_STV.count(equal, new CountParameters(1, Set.of(), LIST_FIRST)))
                .isInstanceOf(UncountableBallots.class)
                .hasMessageContaining("equally");
        BallotSet plain = blt("2 1\n1 1 0\n").ballots();
        assertThatThrownBy(
                        () -> CountingMethod.SCOTTISH_STV.count(plain, new CountParameters(1, Set.of(3), LIST_FIRST)))
                .isInstanceOf(UncountableBallots.class)
                .hasMessageContaining("candidate 3");
    }

    @Test
    void theRegistryFindsTheMethodByItsName() {
        assertThat(CountingMethod.named("scottish-stv")).contains(CountingMethod.SCOTTISH_STV);
        assertThat(CountingMethod.named("plurality")).isEmpty();
    }

    private static CountResult count(String head) throws BltException {
        Blt blt = blt(head);
        return CountingMethod.SCOTTISH_STV.count(
                blt.ballots(), new CountParameters(blt.seats(), blt.withdrawn(), LIST_FIRST));
    }

    /** The ballots with names A, B, C ... after them. */
    private static Blt blt(String head) throws BltException {
        int candidates = Integer.parseInt(head.substring(0, head.indexOf(' ')));
        StringBuilder text = new StringBuilder(head).append("0\n");
        for (int at = 0; at < candidates; at++) {
            text.append('"').append((char) ('A' + at)).append("\"\n");
        }
        return Blt.parse(text.append("\"Test\"\n").toString());
    }

    private static BigDecimal votes(String figure) {
        return new BigDecimal(figure);
    }
}
