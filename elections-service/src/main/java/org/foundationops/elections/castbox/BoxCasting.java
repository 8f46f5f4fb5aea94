package org.foundationops.elections.castbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.foundationops.ballots.cast.Cast;

/** Puts a ballot, whose signatures are checked, into the box. */
@ApplicationScoped
class BoxCasting {

    private final BallotStore ballots;

    BoxCasting(BallotStore ballots) {
        this.ballots = ballots;
    }

    /**
     * Keeps it, unless it is there already.
     *
     * @throws org.foundationops.ballots.cast.CastRefused when the current ballot of the key stays
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void accept(UUID election, Cast cast, boolean mayRecast) {
        BallotStore.Slot slot = ballots.lock(election, cast.header().number().key());
        slot.window().requireOpen(slot.now());
        if (cast.after(slot.current(), mayRecast) != Cast.Effect.REPEATS) {
            ballots.add(election, cast);
        }
    }
}
