package org.foundationops.elections.roll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foundationops.elections.election.ElectionJournal;
import org.foundationops.elections.election.ElectionRepository;
import org.foundationops.elections.election.Officers;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.roll.domain.RollCompleteness;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.messages.Watermarks;
import org.foundationops.kit.time.TransactionTime;

/** Freezes the voter roll when membership is known completely up to the record date. */
@ApplicationScoped
public class RollService {

    private final ElectionRepository elections;
    private final RollRepository rolls;
    private final Watermarks watermarks;
    private final ElectionJournal journal;
    private final Officers officers;
    private final Audit audit;
    private final TransactionTime time;
    private final String membershipTopic;

    RollService(
            ElectionRepository elections,
            RollRepository rolls,
            Watermarks watermarks,
            ElectionJournal journal,
            Officers officers,
            Audit audit,
            TransactionTime time,
            @ConfigProperty(name = "foundation.elections.membership-topic") String membershipTopic) {
        this.elections = elections;
        this.rolls = rolls;
        this.watermarks = watermarks;
        this.journal = journal;
        this.officers = officers;
        this.audit = audit;
        this.time = time;
        this.membershipTopic = membershipTopic;
    }

    @Transactional
    public RollView freezeByOfficer(UUID electionId) {
        Election election = elections.requireLocked(electionId);
        officers.requireElectionOfficer(election.bodyId());
        freeze(election);
        return view(election);
    }

    RollView view(Election election) {
        return RollView.of(election, rolls.added(election.id()), rolls.revoked(election.id()));
    }

    /** The caller holds the lock on the election. */
    public void freeze(Election election) {
        election.requireRollOpen();
        Instant now = time.now();
        Instant recordDate = election.timetable().recordDate();
        // Asked before the read models are read: what it promises is in them already.
        RollCompleteness.require(recordDate, watermarks.completeUntil(membershipTopic));
        election.freezeRoll(rolls.freeze(election.id(), recordDate, now), now);
        journal.rollFrozen(election);
        audit.record(AuditEntry.of("roll-frozen", "election", election.id()).with("recordDate", recordDate));
    }
}
