package org.foundationops.elections.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.cast.Cast;
import org.foundationops.ballots.cast.Unsealer;
import org.foundationops.ballots.kit.OpenedBallot;
import org.foundationops.ballots.manifest.Manifest;
import org.foundationops.elections.castbox.BoxKeeper;
import org.foundationops.elections.registration.ElectionKeys;
import org.jboss.logging.Logger;

/**
 * Opens the ballots of a closed box with the private sealing key. What cannot be read, or is not what its voter has
 * committed to, counts as blank and is published as such (ballots.md, Casting).
 */
@ApplicationScoped
public class BallotOpening {

    private static final Logger LOG = Logger.getLogger(BallotOpening.class);

    private static final int TELL_EVERY = 5000;

    private final BoxKeeper box;
    private final ElectionKeys keys;
    private final OpenedBallots ballots;

    BallotOpening(BoxKeeper box, ElectionKeys keys, OpenedBallots ballots) {
        this.box = box;
        this.keys = keys;
        this.ballots = ballots;
    }

    /** Part of the transaction that counts. The caller holds the lock on the election, and has checked that it is closed. */
    public void open(UUID electionId) {
        Manifest manifest = keys.manifest(electionId)
                .orElseThrow(() -> new IllegalStateException("Election " + electionId + " has no manifest"));
        Unsealer unsealer = keys.unsealer(electionId);
        List<Cast> casts = box.standing(electionId);
        AtomicInteger done = new AtomicInteger();
        List<OpenedBallot> opened = casts.parallelStream()
                .map(cast -> {
                    tell(electionId, done.incrementAndGet(), casts.size());
                    return OpenedBallot.of(unsealer, manifest, cast);
                })
                .sorted(Comparator.comparing(OpenedBallot::key))
                .toList();
        Map<Bytes, Integer> weights = casts.stream()
                .map(Cast::header)
                .collect(Collectors.toMap(header -> header.number().key(), header -> header.weight()));
        ballots.store(electionId, opened, weights);
    }

    private static void tell(UUID electionId, int done, int all) {
        if (done % TELL_EVERY == 0 || done == all) {
            LOG.infof("Election %s: %d of %d ballots are opened", electionId, done, all);
        }
    }
}
