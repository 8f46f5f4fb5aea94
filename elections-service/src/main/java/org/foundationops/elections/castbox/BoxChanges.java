package org.foundationops.elections.castbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.ballots.Ed25519Signer;
import org.foundationops.ballots.manifest.Manifest;
import org.foundationops.elections.castbox.domain.BoxState;

/** What officers and the clock do to a box, each in a transaction of its own and while nobody casts. */
@ApplicationScoped
class BoxChanges {

    private final BoxSql database;
    private final Boxes boxes;
    private final Batches batches;

    BoxChanges(BoxSql database, Boxes boxes, Batches batches) {
        this.database = database;
        this.boxes = boxes;
        this.batches = batches;
    }

    /** Answers whether it is new. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean provide(Manifest manifest, Ed25519Signer logKey, BoxState state) {
        boolean isNew = boxes.add(manifest, logKey, state);
        if (isNew) {
            batches.begin(manifest.election());
        }
        return isNew;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void open(UUID election, Instant opens) {
        database.lockAlone(election);
        if (boxes.window(election).opensAt(opens)) {
            boxes.open(election, opens);
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    void extend(UUID election, Instant closes, Instant decided) {
        database.lockAlone(election);
        if (boxes.window(election).closesAt(closes, decided)) {
            boxes.extend(election, closes);
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    void close(UUID election) {
        database.lockAlone(election);
        if (boxes.window(election).isToBeClosed()) {
            batches.last(election);
            boxes.become(election, BoxState.CLOSED);
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    void annul(UUID election) {
        database.lockAlone(election);
        if (boxes.window(election).state() != BoxState.ANNULLED) {
            batches.giveUp(election);
            boxes.become(election, BoxState.ANNULLED);
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    void halt(UUID election) {
        database.lockAlone(election);
        if (boxes.window(election).state() == BoxState.OPEN) {
            boxes.become(election, BoxState.HALTED);
        }
    }
}
