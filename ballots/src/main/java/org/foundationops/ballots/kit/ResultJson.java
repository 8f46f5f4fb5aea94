package org.foundationops.ballots.kit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.foundationops.ballots.json.Json;
import org.foundationops.elections.counting.CountResult;
import org.foundationops.elections.counting.CountRound;
import org.foundationops.elections.counting.Pairwise;
import org.foundationops.elections.counting.Tie;
import org.foundationops.elections.counting.Transfer;

/** A result with every figure of every round; candidates are numbers, figures are decimal text. */
final class ResultJson {

    static final String ENGINE_VERSION = "engineVersion";
    static final String EXPLANATION = "explanation";

    private ResultJson() {}

    static Json.Members of(CountResult result) {
        Map<String, Json> members = new TreeMap<>();
        members.put("method", Json.of(result.methodName()));
        members.put("ruleSetVersion", Json.of(result.ruleSetVersion()));
        members.put(ENGINE_VERSION, Json.of(result.engineVersion()));
        members.put("seats", Json.of(result.seats()));
        members.put("withdrawn", Json.ofNumbers(List.copyOf(result.withdrawn())));
        members.put("ballots", Json.of(result.ballots()));
        members.put("validBallots", Json.of(result.validBallots()));
        members.put("ballotSetHash", Json.of(result.ballotSetHash()));
        members.put("quota", json(result.quota()));
        members.put("winners", Json.ofNumbers(result.winners()));
        members.put("rounds", rounds(result.rounds()));
        members.put(
                "passes",
                Json.of(result.passes().stream().map(ResultJson::rounds).toList()));
        Pairwise pairwise = result.pairwise();
        if (pairwise != null) {
            members.put("pairwise", json(pairwise));
        }
        return Json.of(members);
    }

    /** Without what the words of another version of the engine may say differently. */
    static Json withoutWords(Json value) {
        return switch (value) {
            case Json.Members(SortedMap<String, Json> members) -> {
                Map<String, Json> kept = new TreeMap<>();
                members.forEach((name, member) -> {
                    if (!name.equals(ENGINE_VERSION) && !name.equals(EXPLANATION)) {
                        kept.put(name, withoutWords(member));
                    }
                });
                yield Json.of(kept);
            }
            case Json.Items(List<Json> items) ->
                Json.of(items.stream().map(ResultJson::withoutWords).toList());
            default -> value;
        };
    }

    private static Json rounds(List<CountRound> rounds) {
        return Json.of(rounds.stream().map(ResultJson::json).toList());
    }

    private static Json json(CountRound round) {
        Map<String, Json> members = new TreeMap<>();
        members.put("round", Json.of(round.number()));
        members.put("quota", json(round.quota()));
        members.put("tallies", figures(round.tallies()));
        members.put("exhausted", json(round.exhausted()));
        members.put("residue", json(round.residue()));
        members.put("elected", Json.ofNumbers(round.elected()));
        members.put("deemed", Json.ofNumbers(round.deemed()));
        members.put("eliminated", Json.ofNumbers(round.eliminated()));
        members.put("capped", Json.ofNumbers(round.capped()));
        members.put(
                "transfers",
                Json.of(round.transfers().stream().map(ResultJson::json).toList()));
        CountRound.KeepFactors keepFactors = round.keepFactors();
        if (keepFactors != null) {
            members.put("keepFactors", figures(keepFactors.factors()));
            members.put("surplus", json(keepFactors.surplus()));
        }
        members.put("optional", Json.of(round.isOptional()));
        members.put("ties", Json.of(round.ties().stream().map(ResultJson::json).toList()));
        members.put(EXPLANATION, Json.of(round.sentence()));
        return Json.of(members);
    }

    private static Json json(Transfer transfer) {
        return Json.of(Map.of(
                "reason", Json.of(transfer.reason().name()),
                "from", Json.of(transfer.from()),
                "votes", json(transfer.votes()),
                "to",
                        Json.of(transfer.movements().stream()
                                .map(movement -> Json.of(Map.of(
                                        "candidate", Json.of(movement.to()),
                                        "papers", Json.of(movement.papers()),
                                        "votes", json(movement.votes()))))
                                .toList()),
                "exhausted", json(transfer.nonTransferable()),
                "truncated", json(transfer.truncated())));
    }

    private static Json json(Tie tie) {
        return Json.of(Map.of(
                "subject",
                Json.of(tie.subject().name()),
                "candidates",
                Json.ofNumbers(tie.candidates()),
                "chosen",
                Json.of(tie.chosen()),
                "brokenBy",
                Json.of(tie.brokenBy().name()),
                EXPLANATION,
                Json.of(tie.words())));
    }

    private static Json json(Pairwise pairwise) {
        return Json.of(Map.of(
                "candidates",
                Json.ofNumbers(pairwise.candidates()),
                "preferred",
                matrix(pairwise.preferred()),
                "strongestPaths",
                matrix(pairwise.strongestPaths()),
                "ranking",
                matrix(pairwise.ranking()),
                EXPLANATION,
                Json.of(pairwise.sentence())));
    }

    private static Json matrix(List<? extends List<? extends Number>> rows) {
        return Json.of(rows.stream().map(Json::ofNumbers).toList());
    }

    private static Json figures(SortedMap<Integer, BigDecimal> figures) {
        return Json.of(figures.entrySet().stream()
                .map(figure -> Json.of(Map.of("candidate", Json.of(figure.getKey()), "votes", json(figure.getValue()))))
                .toList());
    }

    private static Json json(BigDecimal figure) {
        return Json.of(figure.toPlainString());
    }
}
