package org.foundationops.elections.castbox;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.ballots.Ed25519Signer;
import org.foundationops.ballots.cast.Cast;
import org.foundationops.ballots.cast.CastHeader;
import org.foundationops.ballots.log.SignedTreeHead;
import org.foundationops.ballots.manifest.Manifest;
import org.foundationops.elections.castbox.domain.BoxState;

/** The boxes in their database; whatever transaction the caller has in another one is suspended. */
@ApplicationScoped
@Unremovable
class CastBoxes implements BoxKeeper {

    private final BoxKeys keys;
    private final Boxes boxes;
    private final BoxChanges changes;
    private final BallotStore ballots;
    private final CastLog log;
    private final KeptHeads kept;

    CastBoxes(BoxKeys keys, Boxes boxes, BoxChanges changes, BallotStore ballots, CastLog log, KeptHeads kept) {
        this.keys = keys;
        this.boxes = boxes;
        this.changes = changes;
        this.ballots = ballots;
        this.log = log;
        this.kept = kept;
    }

    @Override
    public boolean canKeep() {
        return keys.areThere();
    }

    /** A box that had a log before, which is gone, is made halted. */
    @Override
    public void provide(Manifest manifest, Ed25519Signer logKey) {
        if (!logKey.publicKey().equals(manifest.logKey())) {
            throw new IllegalArgumentException("The log key is not that of the manifest");
        }
        BoxState state = kept.hasHadLeaves(manifest.election()) ? BoxState.HALTED : BoxState.OPEN;
        if (changes.provide(manifest, logKey, state) && state == BoxState.OPEN) {
            kept.keep(manifest.election());
        }
    }

    @Override
    public void open(UUID electionId, Instant opens) {
        changes.open(electionId, opens);
    }

    @Override
    public void extend(UUID electionId, Instant closes, Instant decided) {
        changes.extend(electionId, closes, decided);
    }

    @Override
    public BoxFigures close(UUID electionId) {
        changes.close(electionId);
        kept.keep(electionId);
        return figures(electionId).orElseThrow();
    }

    @Override
    public void annul(UUID electionId) {
        changes.annul(electionId);
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<BoxFigures> figures(UUID electionId) {
        return boxes.find(electionId)
                .map(box -> new BoxFigures(log.head(box.reference()).head().size(), ballots.standingKeys(electionId)));
    }

    @Override
    public boolean isHalted(UUID electionId) {
        return boxes.isHalted(electionId);
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public List<UUID> unfinished() {
        return boxes.unfinished();
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public List<Cast> standing(UUID electionId) {
        requireClosed(electionId);
        return ballots.standing(electionId);
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public List<CastHeader> leaves(UUID electionId) {
        requireClosed(electionId);
        return log.leaves(electionId);
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public List<SignedTreeHead> heads(UUID electionId) {
        return log.heads(boxes.require(electionId).reference());
    }

    private void requireClosed(UUID electionId) {
        if (boxes.window(electionId).state() != BoxState.CLOSED) {
            throw new IllegalStateException("The ballot box of " + electionId + " is not closed");
        }
    }
}
