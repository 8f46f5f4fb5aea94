package org.foundationops.ballots.client;

import java.util.List;
import java.util.Objects;
import org.foundationops.ballots.cast.CastHeader;
import org.foundationops.ballots.kit.Anchor;
import org.foundationops.ballots.kit.CheckedKit;
import org.foundationops.ballots.kit.KitFile;
import org.foundationops.ballots.kit.KitRejected;
import org.foundationops.ballots.kit.OpenedBallot;

/** A voter's own ballots against the verification kit, byte for byte. */
public record OwnBallots(VotingPass pass) implements Anchor {

    @Override
    public String check(CheckedKit kit) {
        if (!kit.election().equals(pass.election())) {
            throw new KitRejected("anchor", "the voting pass is of another election, or under another manifest");
        }
        List<CastHeader> leaves = kit.kit().leaves().stream()
                .filter(leaf ->
                        leaf.number().key().equals(pass.key().publicKey().bytes()))
                .toList();
        List<CastHeader> own =
                pass.ballots().stream().map(ballot -> ballot.cast().header()).toList();
        for (CastHeader leaf : leaves) {
            require(
                    own.contains(leaf),
                    KitFile.LEAVES,
                    "there is a ballot of the voter's key that the voter never cast");
        }
        for (VotingPass.Ballot ballot : pass.ballots()) {
            require(
                    ballot.acknowledgement().isEmpty()
                            || leaves.contains(ballot.cast().header()),
                    KitFile.LEAVES,
                    "the voter's acknowledged ballot "
                            + ballot.cast().header().number().counter()
                            + " is not in the log as it was cast. Keep kit and pass, they are the proof");
        }
        if (leaves.isEmpty()) {
            return "the voting pass has no ballot in the log, and none that was acknowledged";
        }
        return "the voter's ballots are in the log as they were cast" + opened(kit);
    }

    private String opened(CheckedKit kit) {
        CastHeader current = Objects.requireNonNull(
                kit.counted().current().get(pass.key().publicKey().bytes()));
        if (kit.kit().openings().isEmpty()) {
            return "";
        }
        VotingPass.Ballot counted = pass.ballots().stream()
                .filter(ballot -> ballot.cast().header().equals(current))
                .findFirst()
                .orElseThrow();
        OpenedBallot expected = new OpenedBallot.Countable(current.number().key(), counted.opening());
        require(
                kit.kit().openings().get().ballots().contains(expected),
                KitFile.OPENED,
                "the voter's ballot is not counted as it was filled in. Keep kit and pass, they are the proof");
        return ", and number " + current.number().counter() + " is counted as it was filled in";
    }

    private static void require(boolean holds, KitFile file, String otherwise) {
        if (!holds) {
            throw new KitRejected(file.text(), otherwise);
        }
    }
}
