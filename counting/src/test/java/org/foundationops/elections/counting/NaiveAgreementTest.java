package org.foundationops.elections.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The methods that are not in {@link PropertyTest} agree with naive counts that were written from the rule texts. */
class NaiveAgreementTest {

    private static final int TRIES = 2_000;
    private static final String SEED = "20261121";
    private static final TieRule LAST = new TieRule.ListLast();

    @Provide
    Arbitrary<Poll> polls() {
        return Arbitraries.longs()
                .between(0, Long.MAX_VALUE)
                .map(seed -> Poll.random(seed).withWithdrawn(Set.of()));
    }

    @Property(tries = TRIES, seed = SEED)
    void irv(@ForAll("polls") Poll poll, @ForAll boolean isBatch, @ForAll boolean isHare, @ForAll boolean isFraction) {
        CountOptions options = new CountOptions(isHare, isFraction, isBatch, 0);
        Poll one = new Poll(poll.candidates(), 1, Set.of(), poll.ballots());

        NaiveCount.compare(
                count(one, CountingMethod.IRV, options, LAST),
                rctab(one, options).irv());
    }

    @Property(tries = TRIES, seed = SEED)
    void bottomsUp(@ForAll("polls") Poll poll) {
        NaiveCount.compare(
                count(poll, CountingMethod.BOTTOMS_UP, CountOptions.DEFAULT, LAST),
                rctab(poll, CountOptions.DEFAULT).bottomsUp());
    }

    @Property(tries = TRIES, seed = SEED)
    void sequentialIrv(@ForAll("polls") Poll poll, @ForAll boolean isBatch) {
        CountOptions options = new CountOptions(false, false, isBatch, 0);
        CountResult result = count(poll, CountingMethod.SEQUENTIAL_IRV, options, LAST);
        List<NaiveCount.Outcome> passes =
                NaiveRctab.sequential(poll.candidates(), poll.seats(), options, poll.ballots());

        assertThat(result.winners())
                .isEqualTo(
                        passes.stream().flatMap(pass -> pass.winners().stream()).toList());
        assertThat(result.passes()).hasSameSizeAs(passes);
        for (int pass = 0; pass < passes.size(); pass++) {
            NaiveCount.compare(result.passes().get(pass), passes.get(pass).rounds(), "pass " + (pass + 1));
        }
    }

    @Property(tries = TRIES, seed = SEED)
    void stvOfRctab(@ForAll("polls") Poll poll, @ForAll boolean isHare, @ForAll boolean isFraction) {
        if (poll.seats() > 1) {
            CountOptions options = new CountOptions(isHare, isFraction, false, 0);
            NaiveCount.compare(
                    count(poll, CountingMethod.STV_WIG_RCTAB, options, LAST),
                    rctab(poll, options).stv());
        }
    }

    @Property(tries = TRIES, seed = SEED)
    void minneapolis(@ForAll("polls") Poll poll) {
        NaiveCount.compare(
                count(poll, CountingMethod.MPLS_STV, CountOptions.DEFAULT, new TieRule.ListFirst()),
                new NaiveMinneapolis(poll.candidates(), poll.seats(), poll.ballots()).count());
    }

    /** With equal ranks, which no other method takes. */
    @Property(tries = TRIES / 4, seed = SEED)
    void schulze(@ForAll("polls") Poll poll, @ForAll long seed) {
        int candidates = Math.min(poll.candidates(), 6);
        List<List<List<Integer>>> ballots = grouped(poll, candidates, new Random(seed));
        BallotSet.Builder set = BallotSet.of(poll.names().subList(0, candidates));
        ballots.forEach(ballot -> set.add(ballot.isEmpty() ? Ranking.blank() : new Ranking(ballot)));
        int seats = Math.min(poll.seats(), candidates);
        CountResult result = CountingMethod.SCHULZE.count(
                set.build(), new CountParameters(seats, Set.of(), new TieRule.ListFirst()));
        Pairwise pairwise = Objects.requireNonNull(result.pairwise());
        NaiveSchulze naive = new NaiveSchulze(candidates, ballots);

        for (int one = 1; one <= candidates; one++) {
            for (int other = 1; other <= candidates; other++) {
                assertThat(pairwise.preferred().get(one - 1).get(other - 1)).isEqualTo(naive.preferring(one, other));
                if (one != other) {
                    assertThat(pairwise.strongestPaths().get(one - 1).get(other - 1))
                            .isEqualTo(naive.strongest(one, other).winning());
                }
            }
        }
        assertThat(pairwise.ranking()).isEqualTo(naive.ranking());
        assertThat(result.winners())
                .isEqualTo(naive.ranking().stream()
                        .flatMap(List::stream)
                        .limit(seats)
                        .toList());
    }

    @Property(tries = TRIES, seed = SEED)
    void approval(@ForAll("polls") Poll poll) {
        CountResult result = count(poll, CountingMethod.APPROVAL, CountOptions.DEFAULT, new TieRule.ListFirst());
        List<Integer> all = IntStream.rangeClosed(1, poll.candidates()).boxed().toList();
        Comparator<Integer> byApprovals = Comparator.comparing(candidate -> poll.ballots().stream()
                .filter(ballot -> ballot.contains(candidate))
                .count());

        assertThat(result.winners())
                .isEqualTo(all.stream()
                        .sorted(byApprovals.reversed().thenComparing(Comparator.naturalOrder()))
                        .limit(poll.seats())
                        .toList());
        all.forEach(candidate -> assertThat(result.rounds().getFirst().tallies().get(candidate))
                .isEqualByComparingTo(BigDecimal.valueOf(poll.ballots().stream()
                        .filter(ballot -> ballot.contains(candidate))
                        .count())));
    }

    private static List<List<List<Integer>>> grouped(Poll poll, int candidates, Random random) {
        List<List<List<Integer>>> ballots = new ArrayList<>();
        for (List<Integer> ballot : poll.ballots()) {
            List<List<Integer>> groups = new ArrayList<>();
            for (int candidate : ballot) {
                if (candidate <= candidates) {
                    if (groups.isEmpty() || random.nextInt(3) > 0) {
                        groups.add(new ArrayList<>());
                    }
                    groups.getLast().add(candidate);
                }
            }
            groups.forEach(Collections::sort);
            ballots.add(groups);
        }
        return ballots;
    }

    private static CountResult count(Poll poll, CountingMethod method, CountOptions options, TieRule rule) {
        return method.count(
                poll.ballotSet(), new CountParameters(poll.seats(), Set.of(), rule, options, AffiliationCap.NONE));
    }

    private static NaiveRctab rctab(Poll poll, CountOptions options) {
        return new NaiveRctab(poll.candidates(), poll.seats(), options, poll.ballots());
    }
}
