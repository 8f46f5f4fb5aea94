package org.foundationops.membership.suspension;

import jakarta.enterprise.context.ApplicationScoped;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.foundationops.membership.suspension.domain.Suspension;
import org.foundationops.membership.suspension.domain.SuspensionChange;
import org.jspecify.annotations.Nullable;

/** What every change of a suspension leaves behind: its message, its audit entry and a mail. */
@ApplicationScoped
class SuspensionChanges {

    static final String NOUN = "suspension";

    private final SuspensionRepository suspensions;
    private final Outbox outbox;
    private final Audit audit;
    private final SuspensionMails mails;

    SuspensionChanges(SuspensionRepository suspensions, Outbox outbox, Audit audit, SuspensionMails mails) {
        this.suspensions = suspensions;
        this.outbox = outbox;
        this.audit = audit;
        this.mails = mails;
    }

    /** Records the change; a reason is private and goes nowhere but into the audit trail, where it can be erased. */
    void record(Suspension suspension, SuspensionChange change, @Nullable String reason) {
        suspensions.flush(); // gives the version
        String participle = participle(change);
        outbox.publish(new OutgoingMessage(
                "foundation.membership.suspension." + participle + ".v1",
                NOUN,
                suspension.id(),
                suspension.version(),
                SuspensionState.of(suspension)));
        mails.tell(suspension, change);
        audit.record(AuditEntry.of(participle, NOUN, suspension.id())
                .with("personId", suspension.subject().personId())
                .with("organisationId", suspension.subject().organisationId())
                .with("from", suspension.period().from())
                .with("until", suspension.period().until())
                .reason(reason));
    }

    private static String participle(SuspensionChange change) {
        return switch (change) {
            case SuspensionChange.Imposed imposed -> "imposed";
            case SuspensionChange.Lifted lifted -> "lifted";
            case SuspensionChange.Merged merged -> "merged";
            case SuspensionChange.Continued continued -> "continued";
        };
    }
}
