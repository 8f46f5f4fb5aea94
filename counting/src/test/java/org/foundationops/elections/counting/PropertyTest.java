package org.foundationops.elections.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every election by every method. */
class PropertyTest {

    private static final int TRIES = 2_000;
    private static final String SEED = "20261121";

    /** An election and a method to count it by. */
    record Case(Poll poll, CountingMethod method) {
        CountResult count() {
            return poll.count(method);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(Arbitraries.longs().between(0, Long.MAX_VALUE), Arbitraries.of(CountingMethod.class))
                .as((seed, method) -> new Case(Poll.random(seed), method));
    }

    @Property(tries = TRIES, seed = SEED)
    void theOrderOfTheBallotsDoesNotMatter(@ForAll("cases") Case some, @ForAll long seed) {
        List<List<Integer>> shuffled = new ArrayList<>(some.poll().ballots());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(some.poll().with(shuffled).count(some.method())).isEqualTo(some.count());
    }

    @Property(tries = TRIES, seed = SEED)
    void equalRankingsMayBeMergedOrSplit(@ForAll("cases") Case some) {
        BallotSet.Builder merged = BallotSet.of(some.poll().names());
        some.poll().ballots().stream()
                .distinct()
                .forEach(ballot -> merged.add(
                        new Ranking(ballot.stream().map(List::of).toList()),
                        Collections.frequency(some.poll().ballots(), ballot)));
        CountResult split = some.count();

        CountResult result = some.method()
                .count(
                        merged.build(),
                        new CountParameters(
                                split.seats(), some.poll().withdrawn(), new TieRule.Seeded(new byte[] {1, 2, 3})));

        assertThat(result).isEqualTo(split);
    }

    @Property(tries = TRIES, seed = SEED)
    void noVoteAppearsOrGetsLostInAnyRound(@ForAll("cases") Case some) {
        CountResult result = some.count();
        List<CountRound> rounds = new ArrayList<>(result.rounds());
        result.passes().forEach(rounds::addAll);
        if (some.method() == CountingMethod.APPROVAL) {
            return; // approvals are no votes that move
        }
        for (CountRound round : rounds) {
            BigDecimal sum = round.tallies().values().stream()
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .add(round.exhausted())
                    .add(round.residue());
            assertThat(sum).isEqualByComparingTo(BigDecimal.valueOf(result.validBallots()));
            assertThat(round.residue().signum()).isNotNegative();
            assertThat(round.exhausted().signum()).isNotNegative();
        }
    }

    @Property(tries = TRIES, seed = SEED)
    void whatMovesIsWhatArrivesOrIsLost(@ForAll("cases") Case some) {
        for (CountRound round : some.count().rounds()) {
            for (Transfer transfer : round.transfers()) {
                BigDecimal arrived = transfer.movements().stream()
                        .map(Transfer.Movement::votes)
                        .reduce(transfer.nonTransferable().add(transfer.truncated()), BigDecimal::add);
                assertThat(arrived).isEqualByComparingTo(transfer.votes());
            }
        }
    }

    @Property(tries = TRIES, seed = SEED)
    void seatsAreFilledExactly(@ForAll("cases") Case some) {
        CountResult result = some.count();

        assertThat(result.winners())
                .hasSize(Math.min(result.seats(), some.poll().standing()))
                .doesNotHaveDuplicates()
                .allMatch(winner -> !some.poll().withdrawn().contains(winner));
    }

    @Property(tries = TRIES, seed = SEED)
    void whomEverybodyRanksFirstIsElected(@ForAll("cases") Case some) {
        List<List<Integer>> unanimous = some.poll().ballots().stream()
                .map(ballot -> {
                    List<Integer> first = new ArrayList<>(ballot);
                    first.remove((Integer) 1);
                    first.addFirst(1);
                    return List.copyOf(first);
                })
                .toList();
        if (!unanimous.isEmpty()) {
            Poll poll = some.poll().with(unanimous).withWithdrawn(Set.of());
            CountResult result = poll.count(some.method(), new TieRule.ListFirst());
            if (some.method() != CountingMethod.APPROVAL) {
                assertThat(result.winners().getFirst()).isEqualTo(1);
            }
            assertThat(result.winners()).contains(1);
        }
    }

    @Property(tries = TRIES, seed = SEED)
    void aWithdrawnCandidateWasNeverThere(@ForAll("cases") Case some) {
        Set<Integer> gone = some.poll().withdrawn();
        List<List<Integer>> without = some.poll().ballots().stream()
                .map(ballot -> ballot.stream()
                        .filter(candidate -> !gone.contains(candidate))
                        .toList())
                .toList();

        CountResult result = some.poll().with(without).count(some.method());

        CountResult expected = some.count();
        assertThat(result.winners()).isEqualTo(expected.winners());
        assertThat(result.rounds()).isEqualTo(expected.rounds());
        assertThat(result.passes()).isEqualTo(expected.passes());
        assertThat(result.pairwise()).isEqualTo(expected.pairwise());
        assertThat(result.validBallots()).isEqualTo(expected.validBallots());
    }

    @Property(tries = TRIES, seed = SEED)
    void theNaiveCountAgreesWithScottishWigmAndMeek(@ForAll("cases") Case some) {
        Poll poll = some.poll().withWithdrawn(Set.of());
        TieRule rule = new TieRule.ListFirst();
        NaiveCount.compare(
                poll.count(CountingMethod.WIGM_PRF, rule), naive(poll).wigm());
        NaiveCount.compare(
                poll.count(CountingMethod.MEEK_PRF, rule), naive(poll).meek());
        NaiveCount.compare(
                poll.count(CountingMethod.SCOTTISH_STV, rule), naive(poll).scottish());
    }

    @Property(tries = TRIES, seed = SEED)
    void withoutSurplusesAndTiesTheThreeRulesElectTheSame(@ForAll("cases") Case some) {
        Poll poll = new Poll(some.poll().candidates(), 1, Set.of(), some.poll().ballots());
        CountResult scottish = poll.count(CountingMethod.SCOTTISH_STV, new TieRule.ListFirst());
        boolean hasTie =
                scottish.rounds().stream().anyMatch(round -> !round.ties().isEmpty());
        if (!hasTie) {
            assertThat(poll.count(CountingMethod.WIGM_PRF, new TieRule.ListFirst())
                            .winners())
                    .isEqualTo(scottish.winners());
            assertThat(poll.count(CountingMethod.IRV, new TieRule.ListFirst()).winners())
                    .isEqualTo(scottish.winners());
        }
    }

    private static NaiveCount naive(Poll poll) {
        return new NaiveCount(poll.candidates(), poll.seats(), poll.ballots());
    }
}
