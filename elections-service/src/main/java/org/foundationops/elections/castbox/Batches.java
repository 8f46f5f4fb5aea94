package org.foundationops.elections.castbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foundationops.ballots.log.MerkleTree;
import org.foundationops.ballots.log.SignedTreeHead;
import org.foundationops.ballots.log.TreeHead;
import org.foundationops.elections.castbox.domain.BatchRule;
import org.foundationops.elections.castbox.domain.BoxState;
import org.jboss.logging.Logger;

/** Takes waiting ballots up into the log, many at once and shuffled. */
@ApplicationScoped
class Batches {

    private static final Logger LOG = Logger.getLogger(Batches.class);

    private final BoxSql database;
    private final Boxes boxes;
    private final BallotStore ballots;
    private final CastLog log;
    private final BatchRule rule;

    Batches(
            BoxSql database,
            Boxes boxes,
            BallotStore ballots,
            CastLog log,
            @ConfigProperty(name = "foundation.ballotbox.batch-pause") Duration pause,
            @ConfigProperty(name = "foundation.ballotbox.batch-keys") int keys) {
        this.database = database;
        this.boxes = boxes;
        this.ballots = ballots;
        this.log = log;
        this.rule = new BatchRule(pause, keys);
    }

    /** Boxes with a batch that seems due. */
    List<UUID> due() {
        return database.sql()
                .list(
                        """
                        select election_id from box
                        where state = 'OPEN' and last_batch_at <= ?
                            and (select count(distinct key) from pending_cast waiting
                                where waiting.election_id = box.election_id) >= ?
                        """,
                        row -> row.getObject("election_id", UUID.class),
                        database.now().minus(rule.pause()),
                        rule.keys());
    }

    /** The next batch, if it is due; answers the new head. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<SignedTreeHead> next(UUID election) {
        database.lockAlone(election);
        database.lockWaitingBallots();
        boolean isDue = boxes.window(election).state() == BoxState.OPEN
                && rule.isDue(boxes.lastBatch(election), database.now(), ballots.waitingKeys(election));
        return isDue ? Optional.of(make(election)) : Optional.empty();
    }

    /** All that waits, however little. Part of the transaction that closes the box, behind its lock. */
    @Transactional(Transactional.TxType.MANDATORY)
    void last(UUID election) {
        database.lockWaitingBallots();
        if (ballots.waitingKeys(election) > 0) {
            make(election);
        }
    }

    /** Gives up what waits. Part of the transaction that annuls the box, behind its lock. */
    @Transactional(Transactional.TxType.MANDATORY)
    void giveUp(UUID election) {
        database.lockWaitingBallots();
        ballots.forgetWaiting(election);
    }

    /** The head of the empty log, so that a voter can look at it from the first moment on. */
    @Transactional(Transactional.TxType.MANDATORY)
    void begin(UUID election) {
        publish(boxes.require(election), new MerkleTree(), database.now());
    }

    private SignedTreeHead make(UUID election) {
        AnnouncedBox box = boxes.require(election);
        int size = log.head(box.reference()).head().size();
        int keys = ballots.waitingKeys(election);
        int taken = log.takeUp(election, size);
        ballots.stand(election);
        ballots.forgetWaiting(election);
        MerkleTree tree = new MerkleTree();
        log.hashes(election, 0, size + taken).forEach(tree::appendHash);
        Instant now = database.now();
        SignedTreeHead head = publish(box, tree, now);
        boxes.batchMade(election, now);
        LOG.infof(
                "Election %s: a batch of %d ballots of %d voters; the log has %d", election, taken, keys, tree.size());
        return head;
    }

    private SignedTreeHead publish(AnnouncedBox box, MerkleTree tree, Instant now) {
        SignedTreeHead head = SignedTreeHead.sign(
                box.reference(), TreeHead.ofBallots(tree.size(), now.getEpochSecond(), tree.root()), boxes.logKey(box));
        log.publish(head);
        return head;
    }
}
