package org.foundationops.ballots.kit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.log.HashedRoll;
import org.foundationops.ballots.log.SignedTreeHead;
import org.foundationops.ballots.log.TreeHead;
import org.foundationops.ballots.manifest.Manifest;

/** Roll and issuance log: who might vote, and who was issued a token. */
record ElectorCheck(VerificationKit kit) {

    List<String> run() {
        List<Integer> weights = kit.manifest().electorates().stream()
                .map(Manifest.Electorate::weight)
                .toList();
        require(
                kit.rolls().stream().map(RollRecord::weight).toList().equals(weights),
                KitFile.ROLL,
                "its weights are not those of the manifest");
        require(
                kit.issuance().stream().map(IssuanceRecord::weight).toList().equals(weights),
                KitFile.ISSUANCE,
                "its weights are not those of the manifest");
        Set<Bytes> seen = new HashSet<>();
        List<String> report = new ArrayList<>();
        for (int at = 0; at < weights.size(); at++) {
            Manifest.Electorate electorate = kit.manifest().electorates().get(at);
            HashedRoll entitled = roll(electorate, kit.rolls().get(at), seen);
            issuance(entitled, kit.issuance().get(at));
            report.add(sentence(
                    electorate, kit.rolls().get(at), entitled, kit.issuance().get(at)));
        }
        return report;
    }

    private HashedRoll roll(Manifest.Electorate electorate, RollRecord roll, Set<Bytes> seen) {
        String of = " of weight " + roll.weight();
        requireSorted(roll.frozen(), KitFile.ROLL, "the frozen entries" + of);
        requireSorted(roll.added(), KitFile.ROLL, "the added entries" + of);
        requireSorted(roll.revoked(), KitFile.ROLL, "the revoked entries" + of);
        HashedRoll frozen = HashedRoll.of(roll.frozen());
        require(
                frozen.size() == electorate.rollSize() && frozen.root().equals(electorate.rollRoot()),
                KitFile.ROLL,
                "the frozen entries" + of + " are not those of the manifest");
        Set<Bytes> known = new HashSet<>(roll.frozen());
        for (Bytes entry : roll.added()) {
            require(known.add(entry), KitFile.ROLL, "an added entry" + of + " was on the frozen roll");
        }
        require(known.containsAll(roll.revoked()), KitFile.ROLL, "a revoked entry" + of + " was not on the roll");
        for (Bytes entry : known) {
            require(seen.add(entry), KitFile.ROLL, "an entry" + of + " is on the roll of another weight, too");
        }
        HashedRoll entitled = roll.entitled();
        requireHead(roll.head(), entitled.head(TreeHead.Tree.ROLL, roll.weight()), KitFile.ROLL);
        return entitled;
    }

    private void issuance(HashedRoll entitled, IssuanceRecord issuance) {
        String of = " of weight " + issuance.weight();
        requireSorted(issuance.entries(), KitFile.ISSUANCE, "the entries" + of);
        require(
                new HashSet<>(entitled.entries()).containsAll(issuance.entries()),
                KitFile.ISSUANCE,
                "somebody who was issued a token" + of + " is not on the roll");
        HashedRoll issued = HashedRoll.of(issuance.entries());
        requireHead(issuance.head(), issued.head(TreeHead.Tree.ISSUANCE, issuance.weight()), KitFile.ISSUANCE);
    }

    private void requireHead(SignedTreeHead head, TreeHead expected, KitFile file) {
        String of = "the tree head of weight " + expected.weight();
        require(head.election().equals(kit.manifest().reference()), file, of + " is of another election");
        require(head.head().equals(expected), file, of + " is not that of the entries");
        require(head.isSignedBy(kit.manifest().logKey()), file, of + " is not signed with the log key");
    }

    private static void requireSorted(List<Bytes> entries, KitFile file, String what) {
        for (int at = 1; at < entries.size(); at++) {
            require(
                    entries.get(at - 1).compareTo(entries.get(at)) < 0,
                    file,
                    what + " are not sorted, or one of them is there twice");
        }
    }

    private static String sentence(
            Manifest.Electorate electorate, RollRecord roll, HashedRoll entitled, IssuanceRecord issuance) {
        return "roll of weight " + electorate.weight() + ": " + entitled.size() + " entitled ("
                + roll.frozen().size()
                + " frozen, " + roll.added().size() + " added, "
                + roll.revoked().size() + " revoked); "
                + issuance.entries().size() + " of them were issued a token";
    }

    private static void require(boolean holds, KitFile file, String otherwise) {
        if (!holds) {
            throw new KitRejected(file.text(), otherwise);
        }
    }
}
