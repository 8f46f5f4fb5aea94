package org.foundationops.membership.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.foundationops.membership.conflict.domain.ConflictChange;
import org.foundationops.membership.conflict.domain.DeclaredConflict;
import org.jspecify.annotations.Nullable;

/** What every change of a declared conflict leaves behind: its message and its audit entry. */
@ApplicationScoped
class ConflictChanges {

    private static final String NOUN = "conflict";

    private final ConflictRepository conflicts;
    private final Outbox outbox;
    private final Audit audit;

    ConflictChanges(ConflictRepository conflicts, Outbox outbox, Audit audit) {
        this.conflicts = conflicts;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Records the change; a reason is private and goes nowhere but into the audit trail, where it can be erased. */
    void record(DeclaredConflict conflict, ConflictChange change, @Nullable String reason) {
        conflicts.flush(); // gives the version
        String participle = participle(change);
        outbox.publish(new OutgoingMessage(
                "foundation.membership.conflict." + participle + ".v1",
                NOUN,
                conflict.id(),
                conflict.version(),
                ConflictState.of(conflict)));
        audit.record(AuditEntry.of(participle, NOUN, conflict.id())
                .with("personId", conflict.personId())
                .with("aboutId", conflict.about().id())
                .with("from", conflict.period().from())
                .with("until", conflict.period().until())
                .reason(reason));
    }

    private static String participle(ConflictChange change) {
        return switch (change) {
            case ConflictChange.Declared declared -> "declared";
            case ConflictChange.Ended ended -> "ended";
            case ConflictChange.Moved moved -> "moved";
        };
    }
}
