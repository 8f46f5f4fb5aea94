package org.foundationops.elections.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Ed25519Signer;
import org.foundationops.ballots.Sha256;
import org.foundationops.ballots.kit.CountInputs;
import org.foundationops.ballots.kit.VerificationKit;
import org.foundationops.ballots.manifest.CountRule;
import org.foundationops.ballots.manifest.Manifest;
import org.foundationops.elections.ballot.OpenedBallots;
import org.foundationops.elections.castbox.BoxKeeper;
import org.foundationops.elections.counting.AffiliationCap;
import org.foundationops.elections.counting.CountOptions;
import org.foundationops.elections.counting.CountingMethod;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.election.domain.TieMode;
import org.foundationops.elections.registration.ElectionKeys;
import org.foundationops.elections.registration.RollTrees;
import org.foundationops.elections.result.domain.CountRecord;
import org.foundationops.elections.result.domain.Recount;
import org.jspecify.annotations.Nullable;

/** Puts together what a verification kit is made of. The kit counts by itself, with the same library. */
@ApplicationScoped
class KitMaterials {

    private final ElectionKeys keys;
    private final RollTrees rolls;
    private final BoxKeeper box;
    private final OpenedBallots ballots;
    private final ResultRepository results;
    private final RecountRepository recounts;

    KitMaterials(
            ElectionKeys keys,
            RollTrees rolls,
            BoxKeeper box,
            OpenedBallots ballots,
            ResultRepository results,
            RecountRepository recounts) {
        this.keys = keys;
        this.rolls = rolls;
        this.box = box;
        this.ballots = ballots;
        this.results = results;
        this.recounts = recounts;
    }

    byte[] archive(Election election, boolean showsBallots) {
        UUID id = election.id();
        CountRecord first = results.find(id, NamesOnPaper.none()).orElseThrow().count();
        List<Recount> again = recounts.all(id);
        Manifest manifest = keys.manifest(id).orElseThrow();
        Ed25519Signer logKey = keys.logKey(id);
        VerificationKit kit = VerificationKit.of(
                new VerificationKit.Materials(
                        manifest,
                        List.of(rolls.roll(manifest.reference(), logKey)),
                        List.of(rolls.issuance(manifest.reference(), logKey)),
                        box.leaves(id),
                        box.heads(id),
                        inputs(election, first, again),
                        new VerificationKit.Openings(
                                ballots.all(id), keys.unsealer(id).secret())),
                again.stream().map(recount -> recount(election, recount)).toList());
        return (showsBallots ? kit : kit.withoutBallots()).archive(logKey);
    }

    private static VerificationKit.Recount recount(Election election, Recount recount) {
        CountRecord count = recount.count();
        return new VerificationKit.Recount(
                new CountRule(
                        CountingMethod.named(count.method()).orElseThrow(),
                        count.ruleSetVersion(),
                        count.seats(),
                        options(count.options()),
                        CountRule.TieMode.valueOf(recount.tieRule().name()),
                        recount.tieRule() == TieMode.SEED
                                ? election.tieSeed().map(Bytes::of).map(Sha256::of)
                                : Optional.empty(),
                        Optional.ofNullable(count.affiliationCap()).map(CountRecord.Cap::maximum)),
                new TreeSet<>(recount.leftOut()));
    }

    private static CountOptions options(CountRecord.@Nullable Options options) {
        if (options == null) {
            return CountOptions.DEFAULT;
        }
        Integer most = options.maxChoices();
        return new CountOptions(
                options.quota().equals("HARE"),
                options.threshold().equals("FRACTIONAL"),
                options.batchElimination(),
                most == null ? 0 : most);
    }

    /** Groups and seed are shown only if a count uses them. */
    private static CountInputs inputs(Election election, CountRecord first, List<Recount> again) {
        boolean usesSeed = election.countRule().tieRule() == TieMode.SEED
                || again.stream().anyMatch(recount -> recount.tieRule() == TieMode.SEED);
        return new CountInputs(
                first.candidates().stream()
                        .filter(CountRecord.Name::withdrawn)
                        .map(CountRecord.Name::number)
                        .collect(Collectors.toCollection(TreeSet::new)),
                Stream.concat(Stream.of(first), again.stream().map(Recount::count))
                        .map(CountRecord::affiliationCap)
                        .filter(cap -> cap != null)
                        .findFirst()
                        .map(KitMaterials::groups)
                        .orElse(List.of()),
                usesSeed ? election.tieSeed().map(Bytes::of) : Optional.empty());
    }

    private static List<AffiliationCap.Group> groups(CountRecord.Cap cap) {
        return cap.groups().stream()
                .map(group -> new AffiliationCap.Group("", new TreeSet<>(group.candidates()), group.sitting()))
                .toList();
    }
}
