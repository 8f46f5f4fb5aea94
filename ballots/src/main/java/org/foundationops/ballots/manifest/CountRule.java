package org.foundationops.ballots.manifest;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Malformed;
import org.foundationops.ballots.Sha256;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.json.JsonReader;
import org.foundationops.elections.counting.CountOptions;
import org.foundationops.elections.counting.CountingMethod;

/**
 * How an election is counted.
 *
 * @param ruleSetVersion of the method, as the counting library names it
 * @param seedCommitment SHA-256 of the seed that breaks ties; present exactly if {@code tieMode} is SEED
 * @param affiliationCap how many co-affiliated persons may sit at most; absent is no cap
 */
public record CountRule(
        CountingMethod method,
        String ruleSetVersion,
        int seats,
        CountOptions options,
        TieMode tieMode,
        Optional<Bytes> seedCommitment,
        Optional<Integer> affiliationCap) {

    private static final int MANY = 999_999;

    /** What decides a tie that the figures leave open. */
    public enum TieMode {
        LIST_FIRST,
        LIST_LAST,
        SEED
    }

    public CountRule {
        if (seedCommitment.isPresent() != (tieMode == TieMode.SEED)) {
            throw new Malformed("A commitment to a seed belongs to the tie rule SEED, and to no other");
        }
        seedCommitment.ifPresent(commitment -> commitment.ofLength(Sha256.LENGTH, "The commitment to the seed"));
    }

    /** @throws Malformed when members are missing, unknown, or of the wrong kind */
    public static CountRule read(JsonReader object) {
        String name = object.text("method");
        CountRule rule = new CountRule(
                CountingMethod.named(name)
                        .orElseThrow(() -> object.wrong("method", "is \"" + name + "\", which nothing counts by")),
                object.text("ruleSetVersion"),
                object.whole("seats", 1, MANY),
                options(object.object("options")),
                object.choice("tieRule", TieMode.class),
                object.has("seedCommitment") ? Optional.of(object.bytes("seedCommitment")) : Optional.empty(),
                object.has("affiliationCap") ? Optional.of(object.whole("affiliationCap", 1, MANY)) : Optional.empty());
        object.end();
        return rule;
    }

    private static CountOptions options(JsonReader object) {
        CountOptions options = new CountOptions(
                object.truth("hareQuota"),
                object.truth("fractionalThreshold"),
                object.truth("batchElimination"),
                object.whole("maxChoices", 0, MANY));
        object.end();
        return options;
    }

    public Json.Members json() {
        Map<String, Json> members = new TreeMap<>(Map.of(
                "method", Json.of(method.text()),
                "ruleSetVersion", Json.of(ruleSetVersion),
                "seats", Json.of(seats),
                "options", json(options),
                "tieRule", Json.of(tieMode.name())));
        seedCommitment.ifPresent(commitment -> members.put("seedCommitment", Json.of(commitment)));
        affiliationCap.ifPresent(cap -> members.put("affiliationCap", Json.of(cap)));
        return Json.of(members);
    }

    private static Json.Members json(CountOptions options) {
        return Json.of(Map.of(
                "hareQuota", Json.of(options.hareQuota()),
                "fractionalThreshold", Json.of(options.fractionalThreshold()),
                "batchElimination", Json.of(options.batchElimination()),
                "maxChoices", Json.of(options.maxChoices())));
    }
}
