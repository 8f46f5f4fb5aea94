package org.foundationops.ballots.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Ed25519Signer;
import org.foundationops.ballots.cast.CastHeader;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.log.SignedTreeHead;
import org.foundationops.ballots.manifest.CountRule;
import org.foundationops.ballots.manifest.Manifest;

/**
 * Everything that is needed to check an election and, where ballots are published, to repeat its count.
 *
 * @param rolls by ascending weight
 * @param issuance by ascending weight
 * @param leaves in the order of the log
 * @param heads of the log of ballots, by ascending size
 * @param result as {@link RepeatedCount} gives it
 * @param openings absent where ballots are not published
 */
public record VerificationKit(
        Manifest manifest,
        List<RollRecord> rolls,
        List<IssuanceRecord> issuance,
        List<CastHeader> leaves,
        List<SignedTreeHead> heads,
        CountInputs inputs,
        Figures figures,
        Json.Members result,
        List<RecountRecord> recounts,
        Optional<Openings> openings) {

    /**
     * @param ballots all that count, by key
     * @param sealingSecret private sealing key, with which everybody can see that an unreadable ballot is unreadable
     */
    public record Openings(List<OpenedBallot> ballots, Bytes sealingSecret) {
        public Openings {
            ballots = ballots.stream()
                    .sorted(Comparator.comparing(OpenedBallot::key))
                    .toList();
        }
    }

    /** A way to count again. */
    public record Recount(CountRule rule, SortedSet<Integer> leftOut) {}

    /** What the service has when voting has ended. */
    public record Materials(
            Manifest manifest,
            List<RollRecord> rolls,
            List<IssuanceRecord> issuance,
            List<CastHeader> leaves,
            List<SignedTreeHead> heads,
            CountInputs inputs,
            Openings openings) {}

    public VerificationKit {
        rolls = List.copyOf(rolls);
        issuance = List.copyOf(issuance);
        leaves = List.copyOf(leaves);
        heads = List.copyOf(heads);
        recounts = List.copyOf(recounts);
    }

    /** Counts the ballots, in each way that is asked for, and puts the figures together. */
    public static VerificationKit of(Materials materials, List<Recount> recounts) {
        Manifest manifest = materials.manifest();
        CountedLeaves counted = CountedLeaves.of(materials.leaves(), manifest.mayRecast());
        List<OpenedBallot> ballots = materials.openings().ballots();
        RepeatedCount count = RepeatedCount.of(manifest.labels(), ballots, counted.weights(), materials.inputs());
        return new VerificationKit(
                manifest,
                materials.rolls(),
                materials.issuance(),
                materials.leaves(),
                materials.heads(),
                materials.inputs(),
                figures(materials, counted),
                count.by(manifest.count(), new TreeSet<>()),
                recounts.stream()
                        .map(recount -> new RecountRecord(
                                recount.rule(), recount.leftOut(), count.by(recount.rule(), recount.leftOut())))
                        .toList(),
                Optional.of(materials.openings()));
    }

    /** The same with headers only, for those who are not shown ballots. */
    public VerificationKit withoutBallots() {
        return new VerificationKit(
                manifest,
                rolls,
                issuance,
                leaves,
                heads,
                inputs,
                new Figures(figures.weights(), figures.leaves(), figures.superseded(), OptionalInt.empty()),
                result,
                recounts,
                Optional.empty());
    }

    /** The archive; of the same kit always the same bytes. */
    public byte[] archive(Ed25519Signer logKey) {
        SortedMap<KitFile, byte[]> files = new TreeMap<>();
        files.put(KitFile.MANIFEST, manifest.canonical());
        files.put(
                KitFile.ROLL, file("rolls", rolls.stream().map(RollRecord::json).toList()));
        files.put(
                KitFile.ISSUANCE,
                file("issuance", issuance.stream().map(IssuanceRecord::json).toList()));
        files.put(KitFile.LEAVES, file("leaves", sortedLeaves()));
        files.put(
                KitFile.HEADS,
                file("heads", heads.stream().map(SignedTreeHead::json).toList()));
        files.put(KitFile.COUNT, inputs.json().canonical());
        files.put(KitFile.FIGURES, figures.json().canonical());
        files.put(KitFile.RESULT, result.canonical());
        files.put(
                KitFile.RECOUNTS,
                file("recounts", recounts.stream().map(RecountRecord::json).toList()));
        openings.ifPresent(open -> {
            files.put(
                    KitFile.OPENED,
                    file(
                            "opened",
                            open.ballots().stream().map(OpenedBallot::json).toList()));
            files.put(
                    KitFile.SEAL,
                    Json.of(Map.of("privateKey", Json.of(open.sealingSecret()))).canonical());
        });
        files.put(
                KitFile.CONTENTS,
                KitContents.of(files).sign(manifest.reference(), logKey).canonical());
        return KitArchive.write(files);
    }

    private List<Json> sortedLeaves() {
        List<LeafRecord> records = new ArrayList<>();
        for (CastHeader leaf : leaves) {
            records.add(new LeafRecord(records.size(), leaf));
        }
        records.sort(Comparator.comparing(leaf -> leaf.header().number()));
        return records.stream().<Json>map(LeafRecord::json).toList();
    }

    private static byte[] file(String name, List<? extends Json> items) {
        return Json.of(Map.of(name, Json.of(items))).canonical();
    }

    private static Figures figures(Materials materials, CountedLeaves counted) {
        List<Figures.OfWeight> weights = new ArrayList<>();
        for (RollRecord roll : materials.rolls()) {
            int issued = materials.issuance().stream()
                    .filter(issuance -> issuance.weight() == roll.weight())
                    .mapToInt(issuance -> issuance.entries().size())
                    .sum();
            weights.add(new Figures.OfWeight(
                    roll.weight(), roll.entitled().size(), issued, counted.accepted(roll.weight())));
        }
        int unreadable = (int) materials.openings().ballots().stream()
                .filter(OpenedBallot.Unreadable.class::isInstance)
                .count();
        return new Figures(weights, counted.leaves(), counted.superseded(), OptionalInt.of(unreadable));
    }
}
