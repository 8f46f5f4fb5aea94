package org.foundationops.membership.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.foundationops.membership.group.domain.Group;
import org.foundationops.membership.group.domain.GroupChange;
import org.foundationops.membership.group.domain.Risk;
import org.jspecify.annotations.Nullable;

/** What every change of a group leaves behind: its message and its audit entry. */
@ApplicationScoped
class GroupChanges {

    static final String NOUN = "group";

    private final GroupRepository groups;
    private final CharterRepository charters;
    private final Outbox outbox;
    private final Audit audit;

    GroupChanges(GroupRepository groups, CharterRepository charters, Outbox outbox, Audit audit) {
        this.groups = groups;
        this.charters = charters;
        this.outbox = outbox;
        this.audit = audit;
    }

    void record(Group group, GroupChange change) {
        record(group, change, null);
    }

    /** Records the change; a reason is private and goes nowhere but into the audit trail, where it can be erased. */
    void record(Group group, GroupChange change, @Nullable String reason) {
        groups.flush(); // gives the version
        String participle = participle(change);
        // A draft is the business of those who write it.
        if (!group.isDraft()) {
            outbox.publish(new OutgoingMessage(
                    "foundation.membership.group." + participle + ".v1",
                    NOUN,
                    group.id(),
                    group.version(),
                    GroupState.of(group, charters.of(group))));
        }
        audit.record(entry(group, change, participle).reason(reason));
    }

    private static AuditEntry entry(Group group, GroupChange change, String participle) {
        Optional<RecordedDecision> decision = group.shutdown().or(group::decision);
        AuditEntry entry = AuditEntry.of(participle, NOUN, group.id())
                .with("charter", group.charterNumber())
                .with("decidedOn", decision.map(RecordedDecision::decidedOn).orElse(null))
                .with(
                        "minuteReference",
                        decision.map(RecordedDecision::minuteReference).orElse(null))
                .with("motionId", decision.map(RecordedDecision::motionId).orElse(null));
        return switch (change) {
            case GroupChange.LiaisonNamed named -> entry.with("personId", named.personId());
            case GroupChange.LiaisonRemoved removed -> entry.with("personId", removed.personId());
            case GroupChange.OfficeVacated vacated ->
                entry.with("office", vacated.office())
                        .with("personId", vacated.personId())
                        .with("at", vacated.at());
            case GroupChange.FellAtRisk fell ->
                entry.with("at", fell.at())
                        .with("risks", fell.risks().stream().map(Risk::name).collect(Collectors.joining(" ")));
            case GroupChange.Recovered recovered -> entry.with("at", recovered.at());
            case GroupChange.Moved moved -> entry.with("personId", moved.survivorId());
            case GroupChange.Drafted drafted -> entry;
            case GroupChange.Edited edited -> entry;
            case GroupChange.Proposed proposed -> entry;
            case GroupChange.Established established -> entry;
            case GroupChange.Rejected rejected -> entry;
            case GroupChange.CharterAmended amended -> entry;
            case GroupChange.ShutdownBegun begun -> entry;
            case GroupChange.Archived archived -> entry;
        };
    }

    /** A request is an aggregate with messages of its own, so the group leaves an audit entry only. */
    void recordRequest(Group group, String kind, UUID requestId) {
        audit.record(AuditEntry.of("put-before-body", NOUN, group.id())
                .with("kind", kind)
                .with("requestId", requestId)
                .with("bodyId", group.boardId()));
    }

    private static String participle(GroupChange change) {
        return switch (change) {
            case GroupChange.Drafted drafted -> "drafted";
            case GroupChange.Edited edited -> "edited";
            case GroupChange.Proposed proposed -> "proposed";
            case GroupChange.Established established -> "established";
            case GroupChange.Rejected rejected -> "rejected";
            case GroupChange.CharterAmended amended -> "charter-amended";
            case GroupChange.LiaisonNamed named -> "liaison-named";
            case GroupChange.LiaisonRemoved removed -> "liaison-removed";
            case GroupChange.OfficeVacated vacated -> "office-vacated";
            case GroupChange.FellAtRisk fell -> "fallen-at-risk";
            case GroupChange.Recovered recovered -> "recovered";
            case GroupChange.ShutdownBegun begun -> "shutdown-begun";
            case GroupChange.Archived archived -> "archived";
            case GroupChange.Moved moved -> "moved";
        };
    }
}
