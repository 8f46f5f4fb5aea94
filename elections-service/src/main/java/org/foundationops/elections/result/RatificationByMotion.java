package org.foundationops.elections.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foundationops.elections.decision.domain.RecordedDecision;
import org.foundationops.elections.election.ElectionJournal;
import org.foundationops.elections.election.ElectionRepository;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.motion.MotionEffect;
import org.foundationops.elections.motion.domain.Matter;
import org.foundationops.elections.motion.domain.Motion;
import org.foundationops.kit.time.TransactionTime;

/**
 * The body ratifies a count, or refuses to, by a motion; the candidates are recused. A motion decides on the count that
 * bound when its vote was opened, not on one that was adopted under way.
 */
@ApplicationScoped
class RatificationByMotion implements MotionEffect {

    static final String RATIFY = "ratify-election";
    static final String REFUSE = "refuse-ratification";

    private final ElectionRepository elections;
    private final MotionsOnElections motions;
    private final ElectionJournal journal;
    private final TransactionTime time;

    RatificationByMotion(
            ElectionRepository elections, MotionsOnElections motions, ElectionJournal journal, TransactionTime time) {
        this.elections = elections;
        this.motions = motions;
        this.journal = journal;
        this.time = time;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(RATIFY, REFUSE);
    }

    @Override
    public void requireFit(UUID bodyId, Matter matter) {
        motions.requireDecidedBy(bodyId, matter.requireSubject("election"));
    }

    @Override
    public void requireReady(Matter matter) {
        elections.require(matter.requireSubject("election")).requireAwaitsRatification();
    }

    @Override
    public Optional<String> passed(Motion motion, RecordedDecision decision) {
        Election election = elections.requireLocked(motion.matter().requireSubject("election"));
        if (!election.awaitsRatification()) {
            return Optional.of("NOT_COUNTED");
        }
        if (motion.openedAt().filter(election::hasOtherCountSince).isPresent()) {
            return Optional.of("OTHER_COUNT_ADOPTED");
        }
        boolean isRefusal = motion.matter().kind().equals(REFUSE);
        journal.moved(
                election,
                isRefusal ? election.refuseRatification(decision, time.now()) : election.ratify(decision, time.now()));
        return Optional.empty();
    }
}
