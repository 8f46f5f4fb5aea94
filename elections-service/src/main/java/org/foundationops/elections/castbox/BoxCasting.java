package org.foundationops.elections.castbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.cast.Cast;
import org.foundationops.elections.castbox.domain.Window;

/** Puts a ballot, whose signatures are checked, into the box. */
@ApplicationScoped
class BoxCasting {

    private final BoxSql database;
    private final Boxes boxes;
    private final BallotStore ballots;

    BoxCasting(BoxSql database, Boxes boxes, BallotStore ballots) {
        this.database = database;
        this.boxes = boxes;
        this.ballots = ballots;
    }

    /**
     * Keeps it, unless it is there already.
     *
     * @throws org.foundationops.ballots.cast.CastRefused when the current ballot of the key stays
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void accept(UUID election, Cast cast, boolean mayRecast) {
        Bytes key = cast.header().number().key();
        database.lockForCast(election, key);
        Window window = boxes.window(election);
        window.requireOpen(database.now());
        Optional<Cast> current = ballots.current(election, key);
        if (cast.after(current, mayRecast) != Cast.Effect.REPEATS) {
            ballots.add(election, cast);
        }
    }
}
