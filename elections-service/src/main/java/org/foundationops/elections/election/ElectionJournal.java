package org.foundationops.elections.election;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.elections.decision.domain.RecordedDecision;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.election.domain.ElectionMoved;
import org.foundationops.elections.election.domain.ElectionStatus;
import org.foundationops.elections.election.domain.Extension;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.jspecify.annotations.Nullable;

/** Writes down what happened to an election: for the audit trail, and for the other services. */
@ApplicationScoped
public class ElectionJournal {

    private final ElectionRepository elections;
    private final Outbox outbox;
    private final Audit audit;
    private final RegistrationEnd registrationEnd;

    ElectionJournal(ElectionRepository elections, Outbox outbox, Audit audit, RegistrationEnd registrationEnd) {
        this.elections = elections;
        this.outbox = outbox;
        this.audit = audit;
        this.registrationEnd = registrationEnd;
    }

    public void moved(Election election, ElectionMoved fact) {
        moved(election, fact, null);
    }

    public void moved(Election election, ElectionMoved fact, @Nullable String reason) {
        if (fact.endsRegistration()) {
            registrationEnd.comes(election.id());
        }
        publish(election, participle(fact.to()));
        audit.record(AuditEntry.of("election-" + participle(fact.to()), "election", election.id())
                .with("from", fact.from())
                .with("to", fact.to())
                .with(
                        "motionId",
                        election.decision().map(RecordedDecision::motionId).orElse(null))
                .reason(reason));
    }

    void drafted(Election election) {
        changed(election, "drafted");
    }

    void reconfigured(Election election) {
        changed(election, "reconfigured");
    }

    public void extended(Election election, Extension extension) {
        publish(election, "extended");
        audit.record(AuditEntry.of("election-extended", "election", election.id())
                .with("from", extension.previousEnd())
                .with("to", extension.newEnd())
                .reason(extension.reason()));
    }

    public void rollFrozen(Election election) {
        changed(election, "roll-frozen");
    }

    public void rollConfirmed(Election election, String reason) {
        changed(election, "roll-confirmed", reason);
    }

    public void publishLevelLowered(Election election, String reason) {
        changed(election, "publish-level-lowered", reason);
    }

    public void uncontested(Election election, ElectionMoved fact, String reason) {
        publish(election, "declared-uncontested");
        audit.record(AuditEntry.of("election-declared-uncontested", "election", election.id())
                .with("from", fact.from())
                .with("to", fact.to())
                .reason(reason));
    }

    /** How many were added or revoked; who, is not for the other services. */
    public void rollAmended(Election election) {
        changed(election, "roll-amended");
    }

    public void candidateWithdrawn(Election election) {
        changed(election, "candidate-withdrawn");
    }

    /** An eligible nominee who is suspended when the review ends; nobody but the audit trail is told. */
    public void leftOut(Election election, UUID nomineeId) {
        audit.record(AuditEntry.of("suspended-nominee-left-out", "election", election.id())
                .with("nomineeId", nomineeId));
    }

    /** Another count binds; who is elected by it is told when it is published. */
    public void recountAdopted(Election election) {
        changed(election, "recount-adopted");
    }

    public void candidateErased(Election election) {
        changed(election, "candidate-erased");
    }

    private void changed(Election election, String participle) {
        changed(election, participle, null);
    }

    private void changed(Election election, String participle, @Nullable String reason) {
        publish(election, participle);
        audit.record(AuditEntry.of("election-" + participle, "election", election.id())
                .reason(reason));
    }

    private void publish(Election election, String participle) {
        elections.flush();
        outbox.publish(new OutgoingMessage(
                "foundation.elections.election." + participle + ".v1",
                "election",
                election.id(),
                election.version(),
                ElectionState.of(election)));
    }

    private static String participle(ElectionStatus status) {
        return switch (status) {
            case DRAFT -> "drafted";
            case ANNOUNCED -> "announced";
            case NOMINATIONS -> "nominations-opened";
            case REVIEW -> "nominations-closed";
            case REGISTRATION -> "registration-opened";
            case VOTING -> "voting-opened";
            case CLOSED -> "closed";
            case COUNTED -> "counted";
            case RATIFIED -> "ratified";
            case PUBLISHED -> "published";
            case VOID -> "voided";
            case CANCELLED -> "cancelled";
        };
    }
}
