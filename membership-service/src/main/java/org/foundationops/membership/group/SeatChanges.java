package org.foundationops.membership.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.decision.DecisionRequests;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.foundationops.membership.group.domain.Seat;
import org.foundationops.membership.group.domain.SeatChange;
import org.jspecify.annotations.Nullable;

/** What every change of a seat leaves behind: its message and its audit entry. */
@ApplicationScoped
class SeatChanges {

    static final String NOUN = "group-seat";

    private final SeatRepository seats;
    private final Outbox outbox;
    private final Audit audit;
    private final DecisionRequests decisionRequests;
    private final TransactionTime time;

    SeatChanges(
            SeatRepository seats, Outbox outbox, Audit audit, DecisionRequests decisionRequests, TransactionTime time) {
        this.seats = seats;
        this.outbox = outbox;
        this.audit = audit;
        this.decisionRequests = decisionRequests;
        this.time = time;
    }

    void record(Seat seat, SeatChange change) {
        record(seat, change, null);
    }

    /** Records the change; a reason is private and goes nowhere but into the audit trail, where it can be erased. */
    void record(Seat seat, SeatChange change, @Nullable String reason) {
        seats.flush(); // gives the version
        String participle = participle(change);
        Instant at = change instanceof SeatChange.ByDate byDate ? byDate.at() : time.now();
        // How somebody votes is the business of the group.
        if (!(change instanceof SeatChange.Voted)) {
            outbox.publish(new OutgoingMessage(
                    "foundation.membership.group-seat." + participle + ".v1",
                    NOUN,
                    seat.id(),
                    seat.version(),
                    SeatState.of(seat, at)));
        }
        audit.record(entry(seat, change, participle, at).reason(reason));
        // Nobody has to answer what was asked about a seat that is decided or closed.
        if (change instanceof SeatChange.Settled) {
            decisionRequests.withdrawWaiting(SeatDecisionService.KIND, seat.id());
        }
    }

    private static AuditEntry entry(Seat seat, SeatChange change, String participle, Instant at) {
        Optional<RecordedDecision> decision = seat.removal().or(seat::decision);
        AuditEntry entry = AuditEntry.of(participle, NOUN, seat.id())
                .with("groupId", seat.groupId())
                .with("personId", seat.personId())
                .with("at", at)
                .with("endReason", seat.endReason().orElse(null))
                .with("decidedOn", decision.map(RecordedDecision::decidedOn).orElse(null))
                .with(
                        "minuteReference",
                        decision.map(RecordedDecision::minuteReference).orElse(null))
                .with("motionId", decision.map(RecordedDecision::motionId).orElse(null));
        return change instanceof SeatChange.Voted voted
                ? entry.with("voterId", voted.voterId()).with("choice", voted.choice())
                : entry;
    }

    /** A request is an aggregate with messages of its own, so the seat leaves an audit entry only. */
    void recordRequest(Seat seat, UUID requestId, UUID bodyId) {
        audit.record(AuditEntry.of("put-before-body", NOUN, seat.id())
                .with("requestId", requestId)
                .with("bodyId", bodyId));
    }

    private static String participle(SeatChange change) {
        return switch (change) {
            case SeatChange.Invited invited -> "invited";
            case SeatChange.Applied applied -> "applied";
            case SeatChange.Accepted accepted -> "accepted";
            case SeatChange.Voted voted -> "voted";
            case SeatChange.Approved approved -> "approved";
            case SeatChange.Admitted admitted -> "admitted";
            case SeatChange.Confirmed confirmed -> "confirmed";
            case SeatChange.Limited limited -> "limited";
            case SeatChange.OptInDue due -> "opt-in-due";
            case SeatChange.Lapsed lapsed -> "lapsed";
            case SeatChange.Ended ended -> "ended";
            case SeatChange.Resigned resigned -> "resigned";
            case SeatChange.Removed removed -> "removed";
            case SeatChange.Declined declined -> "declined";
            case SeatChange.Rejected rejected -> "rejected";
            case SeatChange.Withdrawn withdrawn -> "withdrawn";
            case SeatChange.Moved moved -> "moved";
        };
    }
}
