package org.foundationops.elections.counting.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.foundationops.elections.counting.CountOptions;
import org.foundationops.elections.counting.CountResult;
import org.foundationops.elections.counting.CountRound;
import org.foundationops.elections.counting.CountingMethod;
import org.foundationops.elections.counting.Pairwise;
import org.foundationops.elections.counting.Tie;
import org.foundationops.elections.counting.TieRule;
import org.foundationops.elections.counting.Transfer;

/** A result as one line of JSON; figures are decimal strings with the decimals of the rule. */
public record JsonReport(CountResult result, String file, CountOptions options, TieRule tieRule) {

    public String line() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("method", result.method().text());
        object.put("seats", result.seats());
        object.put("ballots", file);
        object.put("totalBallots", result.ballots());
        object.put("validBallots", result.validBallots());
        object.put("options", describedOptions());
        object.put("ruleSetVersion", result.ruleSetVersion());
        object.put("engineVersion", result.engineVersion());
        List<String> winners = result.namesOf(winnersAsListed());
        object.put("winners", winners);
        if (!winners.equals(result.winnerNames())) {
            object.put("seatingOrder", result.winnerNames());
        }
        if (!result.withdrawn().isEmpty()) {
            object.put("withdrawn", result.namesOf(List.copyOf(result.withdrawn())));
        }
        Pairwise pairwise = result.pairwise();
        if (pairwise != null) {
            put(object, pairwise);
        } else if (result.method() == CountingMethod.SEQUENTIAL_IRV) {
            object.put("passes", passes());
        } else {
            object.put("rounds", rounds(result.rounds()));
            object.put("ties", ties(result.rounds()));
        }
        return Json.of(object) + "\n";
    }

    private List<Integer> winnersAsListed() {
        List<Integer> winners = result.rounds().stream()
                .flatMap(round -> electedAsListed(round).stream())
                .toList();
        return winners.isEmpty() ? result.winners() : winners;
    }

    /** Published counts list those who take the last seats together as the ballot does; they are seated by votes. */
    private static List<Integer> electedAsListed(CountRound round) {
        List<Integer> elected = new ArrayList<>(round.elected());
        elected.removeAll(round.deemed());
        round.deemed().stream().sorted().forEach(elected::add);
        return elected;
    }

    private Map<String, Object> describedOptions() {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("quota", options.hareQuota() ? "hare" : "droop");
        described.put("threshold", options.fractionalThreshold() ? "fractional" : "whole");
        described.put("batch", options.batchElimination());
        described.put(
                "tie",
                switch (tieRule) {
                    case TieRule.ListFirst first -> "list-first";
                    case TieRule.ListLast last -> "list-last";
                    case TieRule.Seeded seeded -> "seed";
                });
        return described;
    }

    private void put(Map<String, Object> object, Pairwise pairwise) {
        object.put("candidates", result.namesOf(pairwise.candidates()));
        object.put("pairwise", pairwise.preferred());
        object.put("strongestPaths", pairwise.strongestPaths());
        object.put("ranking", pairwise.ranking().stream().map(result::namesOf).toList());
        object.put("explanation", pairwise.sentence());
    }

    private List<Object> passes() {
        List<Object> passes = new ArrayList<>();
        for (List<CountRound> pass : result.passes()) {
            List<String> winners = pass.stream()
                    .flatMap(round -> round.elected().stream())
                    .map(result::nameOf)
                    .toList();
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("pass", passes.size() + 1);
            object.put("winner", winners.isEmpty() ? "" : winners.getFirst());
            object.put("winners", winners);
            object.put("rounds", rounds(pass));
            passes.add(object);
        }
        return passes;
    }

    private List<Object> rounds(List<CountRound> rounds) {
        List<Object> objects = new ArrayList<>();
        rounds.forEach(round -> objects.add(round(round)));
        return objects;
    }

    private Map<String, Object> round(CountRound round) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("round", round.number());
        if (round.quota().signum() > 0) {
            object.put("quota", text(round.quota()));
        }
        CountRound.KeepFactors keepFactors = round.keepFactors();
        object.put("tallies", figures(round.tallies(), round));
        if (keepFactors != null) {
            object.put("keepFactors", figures(keepFactors.factors(), round));
            object.put("surplus", text(keepFactors.surplus()));
            object.put("residual", text(round.exhausted()));
        }
        object.put("exhausted", text(round.exhausted()));
        object.put("residue", text(round.residue()));
        object.put("elected", result.namesOf(electedAsListed(round)));
        object.put("eliminated", result.namesOf(round.eliminated()));
        object.put("surplusOf", result.namesOf(round.surplusOf()));
        if (!round.capped().isEmpty()) {
            object.put("capped", result.namesOf(round.capped()));
        }
        object.put("transfers", round.transfers().stream().map(this::transfer).toList());
        if (round.isOptional()) {
            object.put("tallyOptional", true);
        }
        if (!round.ties().isEmpty()) {
            object.put("ties", round.ties().stream().map(Tie::words).toList());
        }
        object.put("explanation", round.sentence());
        return object;
    }

    /** Under Meek's rule a candidate who goes out with nothing at all is not listed with that nothing. */
    private Map<String, Object> figures(SortedMap<Integer, BigDecimal> figures, CountRound round) {
        Map<String, Object> object = new LinkedHashMap<>();
        figures.forEach((candidate, figure) -> {
            boolean isNothing = round.keepFactors() != null
                    && round.eliminated().contains(candidate)
                    && round.tallies().getOrDefault(candidate, BigDecimal.ZERO).signum() == 0;
            if (!isNothing) {
                object.put(result.nameOf(candidate), text(figure));
            }
        });
        return object;
    }

    private Map<String, Object> transfer(Transfer transfer) {
        Map<String, Object> to = new LinkedHashMap<>();
        transfer.movements().forEach(movement -> to.put(result.nameOf(movement.to()), text(movement.votes())));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("from", result.nameOf(transfer.from()));
        object.put("reason", transfer.reason() == Transfer.Reason.SURPLUS ? "surplus" : "exclusion");
        object.put("votes", text(transfer.votes()));
        object.put("to", to);
        object.put("exhausted", text(transfer.nonTransferable()));
        object.put("truncated", text(transfer.truncated()));
        return object;
    }

    private static List<String> ties(List<CountRound> rounds) {
        return rounds.stream()
                .flatMap(round -> round.ties().stream())
                .map(Tie::words)
                .toList();
    }

    private static String text(BigDecimal figure) {
        return figure.toPlainString();
    }
}
