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
import org.foundationops.elections.motion.domain.MotionDoesNotFit;
import org.foundationops.elections.result.domain.Recount;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.time.TransactionTime;

/** A recount becomes the count that binds, by a motion, as long as none is ratified. */
@ApplicationScoped
class RecountAdoption implements MotionEffect {

    static final String ADOPT = "adopt-recount";

    private final ElectionRepository elections;
    private final RecountRepository recounts;
    private final MotionsOnElections motions;
    private final ElectionJournal journal;
    private final Outbox outbox;
    private final Audit audit;
    private final TransactionTime time;

    RecountAdoption(
            ElectionRepository elections,
            RecountRepository recounts,
            MotionsOnElections motions,
            ElectionJournal journal,
            Outbox outbox,
            Audit audit,
            TransactionTime time) {
        this.elections = elections;
        this.recounts = recounts;
        this.motions = motions;
        this.journal = journal;
        this.outbox = outbox;
        this.audit = audit;
        this.time = time;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(ADOPT);
    }

    @Override
    public void requireFit(UUID bodyId, Matter matter) {
        motions.requireDecidedBy(bodyId, electionOf(matter));
    }

    @Override
    public void requireReady(Matter matter) {
        elections.require(electionOf(matter)).requireAwaitsRatification();
    }

    @Override
    public Optional<String> passed(Motion motion, RecordedDecision decision) {
        UUID recountId = motion.matter().requireSubject("recount");
        Election election = elections.requireLocked(electionOf(motion.matter()));
        if (!election.awaitsRatification()) {
            return Optional.of("NOT_COUNTED");
        }
        if (!recounts.adopt(recountId, motion.id())) {
            return Optional.of("ADOPTED_BEFORE");
        }
        Recount recount =
                recounts.find(election.id(), recountId, NamesOnPaper.none()).orElseThrow();
        election.adopt(recountId, recount.count().winningNumbers(), time.now());
        journal.recountAdopted(election);
        outbox.publish(new OutgoingMessage(
                "foundation.elections.recount.adopted.v1", "recount", recountId, 2, RecountState.adopted(recount)));
        audit.record(AuditEntry.of("recount-adopted", "election", election.id())
                .with("recountId", recountId)
                .with("motionId", motion.id()));
        return Optional.empty();
    }

    private UUID electionOf(Matter matter) {
        return recounts.electionOf(matter.requireSubject("recount"))
                .orElseThrow(() -> new MotionDoesNotFit(
                        "There is no such recount.", new FieldError("/subject/id", "is no recount")));
    }
}
