package org.foundationops.elections.castbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.ballots.Malformed;
import org.foundationops.ballots.log.MerkleTree;
import org.foundationops.ballots.log.TreeHead;
import org.jboss.logging.Logger;

/** Stops each box that is older than what it had published: somebody has restored an old copy. */
@ApplicationScoped
class RestoreCheck {

    private static final Logger LOG = Logger.getLogger(RestoreCheck.class);

    private final Boxes boxes;
    private final BoxChanges changes;
    private final CastLog log;
    private final KeptHeads kept;

    RestoreCheck(Boxes boxes, BoxChanges changes, CastLog log, KeptHeads kept) {
        this.boxes = boxes;
        this.changes = changes;
        this.log = log;
        this.kept = kept;
    }

    void run() {
        boxes.unfinished().forEach(this::check);
    }

    private void check(UUID election) {
        Optional<String> fault = fault(election);
        if (fault.isPresent()) {
            changes.halt(election);
            LOG.errorf(
                    "The ballot box of election %s is halted: %s. An officer may declare the election void.",
                    election, fault.get());
        }
    }

    private Optional<String> fault(UUID election) {
        try {
            return kept.read(election).flatMap(known -> fault(election, known));
        } catch (Malformed | UncheckedIOException unreadable) {
            return Optional.of("what was kept of it cannot be read (" + unreadable.getMessage() + ")");
        }
    }

    private Optional<String> fault(UUID election, KeptHead known) {
        AnnouncedBox box = boxes.require(election);
        TreeHead then = known.head().head();
        TreeHead now = log.head(box.reference()).head();
        if (!known.head().election().equals(box.reference())
                || !known.head().isSignedBy(box.manifest().logKey())) {
            return Optional.of("the head that was kept is of another manifest");
        }
        if (now.size() < then.size()) {
            return Optional.of("its log has " + now.size() + " ballots and had " + then.size());
        }
        if (!isBeginning(election, then, now)) {
            return Optional.of("the first " + then.size() + " ballots of its log are others than they were");
        }
        int issued = kept.issued(election);
        return issued < known.issued()
                ? Optional.of(issued + " tokens were issued, and " + known.issued() + " had been")
                : Optional.empty();
    }

    private boolean isBeginning(UUID election, TreeHead then, TreeHead now) {
        MerkleTree tree = new MerkleTree();
        log.hashes(election, 0, now.size()).forEach(tree::appendHash);
        return tree.root(then.size()).equals(then.root()) && tree.root().equals(now.root());
    }
}
