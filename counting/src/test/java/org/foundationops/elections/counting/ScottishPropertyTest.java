package org.foundationops.elections.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScottishPropertyTest {

    private static final int TRIES = 300;
    private static final String SEED = "20261121";

    record Poll(int candidates, int seats, Set<Integer> withdrawn, List<List<Integer>> ballots) {

        BallotSet shuffled(long seed) {
            List<List<Integer>> order = new ArrayList<>(ballots);
            Collections.shuffle(order, new Random(seed));
            BallotSet.Builder set = BallotSet.of(names());
            order.forEach(ballot -> set.add(ranking(ballot)));
            return set.build();
        }

        BallotSet merged() {
            BallotSet.Builder set = BallotSet.of(names());
            ballots.stream()
                    .distinct()
                    .forEach(ballot -> set.add(ranking(ballot), Collections.frequency(ballots, ballot)));
            return set.build();
        }

        CountResult count(BallotSet set) {
            TieRule rule = new TieRule.Seeded(new byte[] {1, 2, 3});
            return CountingMethod.SCOTTISH_STV.count(set, new CountParameters(seats, withdrawn, rule));
        }

        private List<String> names() {
            return IntStream.rangeClosed(1, candidates)
                    .mapToObj(number -> "Candidate " + number)
                    .toList();
        }

        private static Ranking ranking(List<Integer> ballot) {
            return new Ranking(ballot.stream().map(List::of).toList());
        }
    }

    @Provide
    Arbitrary<Poll> polls() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 9),
                        Arbitraries.integers().between(1, 5))
                .flatAs((candidates, seats) -> {
                    List<Integer> numbers =
                            IntStream.rangeClosed(1, candidates).boxed().toList();
                    Arbitrary<List<Integer>> ballot = Combinators.combine(
                                    Arbitraries.shuffle(numbers),
                                    Arbitraries.integers().between(0, candidates))
                            .as((order, length) -> List.copyOf(order.subList(0, length)));
                    Arbitrary<Set<Integer>> withdrawn =
                            Arbitraries.of(numbers).set().ofMaxSize(Math.min(2, candidates - 1));
                    return Combinators.combine(ballot.list().ofMaxSize(60), withdrawn)
                            .as((ballots, gone) -> new Poll(candidates, Math.min(seats, candidates), gone, ballots));
                });
    }

    @Property(tries = TRIES, seed = SEED)
    void theOrderOfTheBallotsDoesNotMatter(@ForAll("polls") Poll poll, @ForAll long seed) {
        assertThat(poll.count(poll.shuffled(seed))).isEqualTo(poll.count(poll.shuffled(0)));
    }

    @Property(tries = TRIES, seed = SEED)
    void aWeightOfManyCountsAsManyBallots(@ForAll("polls") Poll poll) {
        assertThat(poll.count(poll.merged())).isEqualTo(poll.count(poll.shuffled(0)));
    }

    @Property(tries = TRIES, seed = SEED)
    void noVoteAppearsOrGetsLostInAnyRound(@ForAll("polls") Poll poll) {
        CountResult result = poll.count(poll.merged());

        BigDecimal lost = BigDecimal.ZERO;
        for (CountRound round : result.rounds()) {
            BigDecimal sum = round.tallies().values().stream()
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .add(round.exhausted())
                    .add(round.residue());
            assertThat(sum).isEqualByComparingTo(BigDecimal.valueOf(result.validBallots()));
            assertThat(round.residue()).isEqualByComparingTo(lost);
            assertThat(round.residue().signum()).isNotNegative();
            if (round.transfer() != null) {
                lost = lost.add(round.transfer().truncated());
            }
        }
    }

    @Property(tries = TRIES, seed = SEED)
    void asManyAreElectedAsSeatsOrCandidatesAllow(@ForAll("polls") Poll poll) {
        CountResult result = poll.count(poll.merged());

        int standing = poll.candidates() - poll.withdrawn().size();
        assertThat(result.winners())
                .hasSize(Math.min(poll.seats(), standing))
                .doesNotHaveDuplicates()
                .allMatch(winner -> !poll.withdrawn().contains(winner));
        assertThat(result.rounds().stream().flatMap(round -> round.elected().stream()))
                .containsExactlyElementsOf(result.winners());
    }

    @Property(tries = TRIES, seed = SEED)
    void everyStandingCandidateIsElectedOrEliminatedExactlyOnce(@ForAll("polls") Poll poll) {
        CountResult result = poll.count(poll.merged());

        List<Integer> decided = new ArrayList<>(result.winners());
        result.rounds().forEach(round -> decided.addAll(round.eliminated()));
        assertThat(decided)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, poll.candidates())
                        .boxed()
                        .filter(candidate -> !poll.withdrawn().contains(candidate))
                        .toList());
    }

    @Property(tries = TRIES, seed = SEED)
    void aBltFileIsReadAsItWasWritten(@ForAll("polls") Poll poll) throws BltException {
        Blt blt = new Blt(poll.merged(), poll.seats(), new TreeSet<>(poll.withdrawn()), "A \"title\" \\");

        Blt read = Blt.parse(blt.write());

        assertThat(read.write()).isEqualTo(blt.write());
        assertThat(read.ballots().hash()).isEqualTo(blt.ballots().hash());
    }
}
