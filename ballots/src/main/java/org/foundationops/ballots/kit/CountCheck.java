package org.foundationops.ballots.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Sha256;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.manifest.CountRule;
import org.foundationops.ballots.manifest.Manifest;
import org.foundationops.ballots.manifest.PublishLevel;
import org.foundationops.elections.counting.CountResult;

/** The opened ballots, and the count repeated. */
record CountCheck(CheckedKit checked, Progress progress) {

    List<String> run() {
        VerificationKit kit = checked.kit();
        List<CountRule> rules = Stream.concat(
                        Stream.of(kit.manifest().count()),
                        kit.recounts().stream().map(RecountRecord::rule))
                .toList();
        inputs(kit, rules);
        Optional<VerificationKit.Openings> openings = kit.openings();
        if (openings.isEmpty()) {
            announced(kit);
            return List.of("count: not checkable, because this kit shows no ballots (publish level "
                    + kit.manifest().publishLevel() + ")");
        }
        if (kit.manifest().publishLevel() == PublishLevel.ROUNDS_ONLY) {
            throw rejected(KitFile.OPENED, "the manifest promises that no ballot is published");
        }
        List<String> report = new ArrayList<>();
        report.add(new OpeningCheck(checked, openings.get(), progress).run());
        progress.says("counting", 0, rules.size());
        RepeatedCount count = countable(kit, openings.get());
        repeat(count, kit.manifest().count(), Set.of(), kit.result(), KitFile.RESULT, "the result");
        report.add("count: repeated, and every figure is the same; elected: " + winners(kit));
        for (int at = 0; at < kit.recounts().size(); at++) {
            RecountRecord recount = kit.recounts().get(at);
            progress.says("counting", at + 1, rules.size());
            repeat(
                    count,
                    recount.rule(),
                    recount.leftOut(),
                    recount.result(),
                    KitFile.RECOUNTS,
                    "the result of recount " + (at + 1));
            report.add("recount " + (at + 1) + ": repeated by "
                    + recount.rule().method().text() + ", and every figure is the same");
        }
        return report;
    }

    private RepeatedCount countable(VerificationKit kit, VerificationKit.Openings openings) {
        try {
            return RepeatedCount.of(
                    kit.manifest().labels(),
                    openings.ballots(),
                    checked.counted().weights(),
                    kit.inputs());
        } catch (IllegalArgumentException uncountable) {
            throw rejected(KitFile.OPENED, "its ballots cannot be counted: " + uncountable.getMessage());
        }
    }

    /** Nothing is there that is not used: nobody would notice if it were changed. */
    private static void inputs(VerificationKit kit, List<CountRule> rules) {
        CountRule first = kit.manifest().count();
        Optional<Bytes> seed = kit.inputs().tieSeed();
        require(
                seed.map(Sha256::of).equals(first.seedCommitment()),
                "the seed for ties is not the one that the manifest commits to");
        require(
                kit.inputs().controlGroups().isEmpty()
                        || rules.stream().anyMatch(rule -> rule.affiliationCap().isPresent()),
                "it has control groups, and no count has a cap");
        for (RecountRecord recount : kit.recounts()) {
            Optional<Bytes> commitment = recount.rule().seedCommitment();
            if (commitment.isPresent() && !commitment.equals(first.seedCommitment())) {
                throw rejected(KitFile.RECOUNTS, "a recount has another seed for ties than the manifest");
            }
        }
    }

    private void announced(VerificationKit kit) {
        Json ballots = kit.result().values().get("ballots");
        if (!Json.of(checked.counted().votes()).equals(ballots)) {
            throw rejected(
                    KitFile.RESULT,
                    "it is of another number of votes than the "
                            + checked.counted().votes() + " that count");
        }
    }

    private static void repeat(
            RepeatedCount count, CountRule rule, Set<Integer> leftOut, Json.Members result, KitFile file, String name) {
        if (!rule.method().ruleSetVersion().equals(rule.ruleSetVersion())) {
            throw rejected(
                    file,
                    name + " is by the rule set \"" + rule.ruleSetVersion() + "\", and this verifier counts by \""
                            + rule.method().ruleSetVersion() + "\"");
        }
        Json repeated;
        try {
            repeated = count.by(rule, leftOut);
        } catch (IllegalArgumentException uncountable) {
            throw rejected(file, name + " cannot be repeated: " + uncountable.getMessage());
        }
        boolean isOfThisEngine =
                Json.of(CountResult.ENGINE_VERSION).equals(result.values().get(ResultJson.ENGINE_VERSION));
        Json expected = isOfThisEngine ? result : ResultJson.withoutWords(result);
        Json found = isOfThisEngine ? repeated : ResultJson.withoutWords(repeated);
        JsonDifference.first(expected, found).ifPresent(place -> {
            throw rejected(file, name + " is not what the ballots give, first at " + place);
        });
    }

    private static String winners(VerificationKit kit) {
        Manifest manifest = kit.manifest();
        if (!(kit.result().values().get("winners") instanceof Json.Items(List<Json> winners))) {
            throw rejected(KitFile.RESULT, "it has no winners");
        }
        return winners.stream()
                .map(winner -> winner instanceof Json.Whole(long number)
                        ? manifest.labels().get((int) number - 1)
                        : "?")
                .collect(Collectors.joining(", "));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw rejected(KitFile.COUNT, otherwise);
        }
    }

    private static KitRejected rejected(KitFile file, String why) {
        return new KitRejected(file.text(), why);
    }
}
