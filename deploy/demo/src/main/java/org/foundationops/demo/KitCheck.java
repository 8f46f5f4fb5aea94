package org.foundationops.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.foundationops.ballots.kit.Anchor;
import org.foundationops.ballots.kit.Progress;
import org.foundationops.ballots.kit.Verifier;

/** The verification kit of an election: kept as a file, and checked as anybody can check it. */
final class KitCheck {

    private final byte[] kit;

    KitCheck(byte[] kit) {
        this.kit = kit;
    }

    void keep(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, kit);
    }

    /**
     * What was checked, for people.
     *
     * @param anchors the announced manifest and the voting passes of all who voted
     * @throws IllegalStateException when something is wrong, or the count cannot be repeated
     */
    String outcome(List<Anchor> anchors) {
        Verifier.Outcome outcome = Verifier.verify(kit, anchors, Progress.NONE);
        if (outcome.verdict() != Verifier.Verdict.CHECKED) {
            throw new IllegalStateException(
                    "The verification kit: " + outcome.report().getLast());
        }
        return "all signatures, proofs and figures hold, the count repeated; %d voters find their ballots in it"
                .formatted(anchors.size() - 1);
    }
}
