package org.foundationops.elections.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foundationops.elections.counting.CountResult;
import org.foundationops.elections.counting.CountRound;
import org.foundationops.elections.counting.CountedBallots;
import org.foundationops.elections.counting.CountingMethod;
import org.foundationops.elections.counting.Pairwise;
import org.foundationops.elections.counting.Tie;
import org.foundationops.elections.counting.Transfer;
import org.foundationops.elections.result.domain.CountRecord;
import org.jspecify.annotations.Nullable;

/** Reads a stored count back for the reports of the counting library; nothing is counted again. */
final class CountReader {

    private CountReader() {}

    static CountResult result(CountRecord count) {
        List<String> names =
                count.candidates().stream().map(CountRecord.Name::displayName).toList();
        return new CountResult(
                CountingMethod.named(count.method())
                        .orElseThrow(() -> new IllegalStateException("Nothing counts by " + count.method())),
                count.seats(),
                new CountedBallots(names, count.ballots(), count::ballotSetHash),
                count.candidates().stream()
                        .filter(CountRecord.Name::withdrawn)
                        .map(CountRecord.Name::number)
                        .collect(Collectors.toCollection(TreeSet::new)),
                count.validBallots(),
                new BigDecimal(count.quota()),
                count.winningNumbers(),
                rounds(count.rounds()),
                listed(count.passes()).stream().map(CountReader::rounds).toList(),
                pairwise(count.pairwise()));
    }

    private static List<CountRound> rounds(List<CountRecord.Round> rounds) {
        return rounds.stream().map(CountReader::round).toList();
    }

    private static CountRound round(CountRecord.Round round) {
        SortedMap<Integer, BigDecimal> tallies = new TreeMap<>();
        round.tallies().forEach(tally -> tallies.put(tally.number(), new BigDecimal(tally.votes())));
        return new CountRound(
                round.round(),
                new BigDecimal(round.quota()),
                tallies,
                new BigDecimal(round.exhausted()),
                new BigDecimal(round.residue()),
                round.elected(),
                listed(round.deemed()),
                round.eliminated(),
                listed(round.capped()),
                listed(round.transfers()).stream().map(CountReader::transfer).toList(),
                keep(round.keepFactors()),
                Boolean.TRUE.equals(round.optional()),
                round.ties().stream().map(CountReader::tie).toList(),
                round.explanation());
    }

    private static CountRound.@Nullable KeepFactors keep(CountRecord.@Nullable Keep keep) {
        if (keep == null) {
            return null;
        }
        SortedMap<Integer, BigDecimal> factors = new TreeMap<>();
        keep.factors().forEach(factor -> factors.put(factor.number(), new BigDecimal(factor.factor())));
        return new CountRound.KeepFactors(factors, new BigDecimal(keep.surplus()));
    }

    private static Transfer transfer(CountRecord.Move move) {
        return new Transfer(
                Transfer.Reason.valueOf(move.reason()),
                move.from(),
                new BigDecimal(move.votes()),
                move.movements().stream()
                        .map(movement -> new Transfer.Movement(
                                movement.to(), movement.papers(), new BigDecimal(movement.votes())))
                        .toList(),
                new BigDecimal(move.nonTransferable()),
                new BigDecimal(move.truncated()));
    }

    private static Tie tie(CountRecord.BrokenTie tie) {
        return new Tie(
                Tie.Subject.valueOf(tie.subject()),
                tie.candidates(),
                tie.chosen(),
                Tie.BrokenBy.valueOf(tie.brokenBy()),
                tie.words());
    }

    private static @Nullable Pairwise pairwise(CountRecord.@Nullable Pairs pairs) {
        return pairs == null
                ? null
                : new Pairwise(
                        pairs.candidates(),
                        pairs.preferred(),
                        pairs.strongestPaths(),
                        pairs.ranking(),
                        pairs.explanation());
    }

    private static <T> List<T> listed(@Nullable List<T> items) {
        return Objects.requireNonNullElse(items, List.of());
    }
}
