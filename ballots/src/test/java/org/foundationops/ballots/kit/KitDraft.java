package org.foundationops.ballots.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.SampleElection;
import org.foundationops.ballots.cast.CastHeader;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.log.MerkleTree;
import org.foundationops.ballots.log.SignedTreeHead;
import org.foundationops.ballots.log.TreeHead;
import org.foundationops.ballots.manifest.Manifest;

/** A kit of a service that cheats: it has every key of its own, and signs what it likes. */
final class KitDraft {

    final SampleElection election;
    Manifest manifest;
    List<RollRecord> rolls;
    List<IssuanceRecord> issuance;
    List<CastHeader> leaves;
    List<SignedTreeHead> heads;
    CountInputs inputs;
    Figures figures;
    Json.Members result;
    List<RecountRecord> recounts;
    List<OpenedBallot> opened;
    Bytes secret;

    KitDraft(SampleElection election) {
        this.election = election;
        VerificationKit kit = election.kit();
        manifest = kit.manifest();
        rolls = new ArrayList<>(kit.rolls());
        issuance = new ArrayList<>(kit.issuance());
        leaves = new ArrayList<>(kit.leaves());
        heads = new ArrayList<>(kit.heads());
        inputs = kit.inputs();
        figures = kit.figures();
        result = kit.result();
        recounts = new ArrayList<>(kit.recounts());
        opened = new ArrayList<>(kit.openings().orElseThrow().ballots());
        secret = kit.openings().orElseThrow().sealingSecret();
    }

    /** One head over all leaves, as if there had never been others. */
    KitDraft withOneHead() {
        MerkleTree tree = MerkleTree.of(leaves.stream().map(CastHeader::leaf).toList());
        heads = List.of(election.sign(TreeHead.ofBallots(tree.size(), 1, tree.root())));
        return this;
    }

    /** Figures, count and recounts as they follow from everything else. */
    KitDraft countedAnew() {
        VerificationKit kit = VerificationKit.of(
                new VerificationKit.Materials(
                        manifest, rolls, issuance, leaves, heads, inputs, new VerificationKit.Openings(opened, secret)),
                recounts.stream()
                        .map(recount -> new VerificationKit.Recount(recount.rule(), recount.leftOut()))
                        .toList());
        figures = kit.figures();
        result = kit.result();
        recounts = kit.recounts();
        return this;
    }

    String verify() {
        VerificationKit kit = new VerificationKit(
                manifest,
                rolls,
                issuance,
                leaves,
                heads,
                inputs,
                figures,
                result,
                recounts,
                Optional.of(new VerificationKit.Openings(opened, secret)));
        return Verifier.verify(kit.archive(election.logKey), List.of(), Progress.NONE)
                .report()
                .getLast();
    }
}
