package org.foundationops.elections.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.foundationops.elections.counting.AffiliationCap;
import org.foundationops.elections.counting.CountOptions;
import org.foundationops.elections.counting.CountParameters;
import org.foundationops.elections.counting.CountResult;
import org.foundationops.elections.counting.CountRound;
import org.foundationops.elections.counting.Pairwise;
import org.foundationops.elections.counting.Tie;
import org.foundationops.elections.counting.Transfer;
import org.foundationops.elections.election.domain.Candidate;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.result.domain.CountRecord;
import org.jspecify.annotations.Nullable;

/** Writes down a count for storing: candidates by number, figures as text. */
record CountScribe(Election election, CountParameters parameters, CountResult result) {

    CountRecord write() {
        return new CountRecord(
                result.methodName(),
                result.ruleSetVersion(),
                result.engineVersion(),
                options(),
                cap(),
                result.seats(),
                election.candidates().stream()
                        .map(candidate -> new CountRecord.Name(
                                candidate.number(),
                                candidate.personId(),
                                NamesOnPaper.reference(candidate.number()),
                                parameters.withdrawn().contains(candidate.number())))
                        .toList(),
                result.ballots(),
                result.validBallots(),
                result.ballotSetHash(),
                text(result.quota()),
                election.quorumStatement(),
                winners(),
                rounds(result.rounds()),
                result.passes().isEmpty()
                        ? null
                        : result.passes().stream().map(this::rounds).toList(),
                pairs(result.pairwise()));
    }

    private CountRecord.Options options() {
        CountOptions options = parameters.options();
        return new CountRecord.Options(
                options.hareQuota() ? "HARE" : "DROOP",
                options.fractionalThreshold() ? "FRACTIONAL" : "WHOLE",
                options.batchElimination(),
                options.maxChoices() == 0 ? null : options.maxChoices());
    }

    private CountRecord.@Nullable Cap cap() {
        AffiliationCap cap = parameters.cap();
        if (cap.equals(AffiliationCap.NONE)) {
            return null;
        }
        return new CountRecord.Cap(
                cap.maximum(),
                cap.groups().stream()
                        .map(group -> new CountRecord.Group(
                                group.candidates().stream().sorted().toList(), group.sitting()))
                        .toList());
    }

    private List<CountRecord.Winner> winners() {
        List<Candidate> candidates = election.candidates();
        return IntStream.range(0, result.winners().size())
                .mapToObj(place -> {
                    Candidate winner = candidates.get(result.winners().get(place) - 1);
                    return new CountRecord.Winner(
                            place + 1, winner.number(), winner.personId(), NamesOnPaper.reference(winner.number()));
                })
                .toList();
    }

    private List<CountRecord.Round> rounds(List<CountRound> rounds) {
        return rounds.stream().map(this::round).toList();
    }

    private CountRecord.Round round(CountRound round) {
        return new CountRecord.Round(
                round.number(),
                text(round.quota()),
                round.tallies().entrySet().stream()
                        .map(tally -> new CountRecord.Tally(
                                tally.getKey(), result.nameOf(tally.getKey()), text(tally.getValue())))
                        .toList(),
                keep(round.keepFactors()),
                text(round.exhausted()),
                text(round.residue()),
                round.elected(),
                round.deemed(),
                round.eliminated(),
                round.capped(),
                round.transfers().stream().map(CountScribe::move).toList(),
                round.isOptional(),
                round.ties().stream().map(CountScribe::tie).toList(),
                round.sentence());
    }

    private static CountRecord.@Nullable Keep keep(CountRound.@Nullable KeepFactors keep) {
        if (keep == null) {
            return null;
        }
        return new CountRecord.Keep(
                keep.factors().entrySet().stream()
                        .map(factor -> new CountRecord.Factor(factor.getKey(), text(factor.getValue())))
                        .toList(),
                text(keep.surplus()));
    }

    private static CountRecord.BrokenTie tie(Tie tie) {
        return new CountRecord.BrokenTie(
                tie.subject().name(),
                tie.candidates(),
                tie.chosen(),
                tie.brokenBy().name(),
                tie.words());
    }

    private static CountRecord.Move move(Transfer transfer) {
        return new CountRecord.Move(
                transfer.reason().name(),
                transfer.from(),
                text(transfer.votes()),
                transfer.movements().stream()
                        .map(movement ->
                                new CountRecord.Movement(movement.to(), movement.papers(), text(movement.votes())))
                        .toList(),
                text(transfer.nonTransferable()),
                text(transfer.truncated()));
    }

    private static CountRecord.@Nullable Pairs pairs(@Nullable Pairwise pairwise) {
        if (pairwise == null) {
            return null;
        }
        return new CountRecord.Pairs(
                pairwise.candidates(),
                pairwise.preferred(),
                pairwise.strongestPaths(),
                pairwise.ranking(),
                pairwise.sentence());
    }

    private static String text(BigDecimal figure) {
        return figure.toPlainString();
    }
}
