package org.foundationops.elections.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes down the rounds of one count. */
final class Rounds {

    /** Of a figure as it stands in a round and in a report of it. */
    private static final long BYTES_PER_FIGURE = 250;

    private final List<CountRound> rounds = new ArrayList<>();
    private final Wording wording;

    Rounds(Field field) {
        this.wording = new Wording(field.ballots().candidates());
    }

    Wording wording() {
        return wording;
    }

    List<CountRound> all() {
        return List.copyOf(rounds);
    }

    int number() {
        return rounds.size();
    }

    Draft begin(BigDecimal quota) {
        return new Draft(quota);
    }

    /** One round in the making: first its figures, then what is decided on them. */
    final class Draft {
        private final BigDecimal quota;
        private final SortedMap<Integer, BigDecimal> tallies = new TreeMap<>();
        private final List<Integer> reached = new ArrayList<>();
        private final List<Integer> last = new ArrayList<>();
        private final List<Integer> excluded = new ArrayList<>();
        private final List<Integer> leftOver = new ArrayList<>();
        private final List<Integer> capped = new ArrayList<>();
        private final List<Transfer> transfers = new ArrayList<>();
        private final List<Tie> ties = new ArrayList<>();
        private BigDecimal exhausted = BigDecimal.ZERO;
        private BigDecimal residue = BigDecimal.ZERO;
        private boolean isOptional;
        private CountRound.@Nullable KeepFactors keepFactors;
        private @Nullable String sentence;

        private Draft(BigDecimal quota) {
            this.quota = quota;
        }

        void tally(int candidate, BigDecimal votes) {
            tallies.put(candidate, votes);
        }

        void untally(int candidate) {
            tallies.remove(candidate);
        }

        void exhausted(BigDecimal votes) {
            exhausted = votes;
        }

        /** What tallies and exhausted lack of the valid votes. */
        void residueOf(BigDecimal valid) {
            residue = tallies.values().stream().reduce(valid.subtract(exhausted), BigDecimal::subtract);
        }

        void optional() {
            isOptional = true;
        }

        void reached(List<Integer> candidates) {
            reached.addAll(candidates);
        }

        void last(List<Integer> candidates) {
            last.addAll(candidates);
        }

        void excluded(List<Integer> candidates) {
            excluded.addAll(candidates);
        }

        void leftOver(List<Integer> candidates) {
            leftOver.addAll(candidates);
        }

        void moves(Transfer transfer) {
            transfers.add(transfer);
        }

        void keepFactors(CountRound.KeepFactors factors) {
            keepFactors = factors;
        }

        void sentence(String words) {
            sentence = words;
        }

        /** Those whom the affiliation cap keeps out; grows while candidates are seated. */
        List<Integer> capped() {
            return capped;
        }

        List<Tie> ties() {
            return ties;
        }

        void end() {
            Allowance.take(BYTES_PER_FIGURE * figures());
            List<Integer> elected = new ArrayList<>(reached);
            elected.addAll(last);
            List<Integer> eliminated = new ArrayList<>(capped);
            eliminated.addAll(excluded);
            eliminated.addAll(leftOver);
            rounds.add(new CountRound(
                    rounds.size() + 1,
                    quota,
                    Collections.unmodifiableSortedMap(tallies),
                    exhausted,
                    residue,
                    elected,
                    List.copyOf(last),
                    eliminated,
                    List.copyOf(capped),
                    List.copyOf(transfers),
                    keepFactors,
                    isOptional,
                    List.copyOf(ties),
                    sentence != null
                            ? sentence
                            : wording.round(
                                    quota,
                                    described(reached),
                                    described(last),
                                    described(capped),
                                    described(excluded),
                                    transfers,
                                    described(leftOver))));
        }

        private int figures() {
            return tallies.size()
                    + transfers.stream()
                            .mapToInt(transfer -> transfer.movements().size())
                            .sum();
        }

        private List<String> described(List<Integer> candidates) {
            return candidates.stream()
                    .map(candidate -> wording.withVotes(candidate, tallies.getOrDefault(candidate, BigDecimal.ZERO)))
                    .toList();
        }
    }
}
