package org.foundationops.membership.affirmation;

import jakarta.enterprise.context.ApplicationScoped;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.foundationops.membership.affirmation.domain.Affirmation;

/** What every change of an affirmation leaves behind: its message and its audit entry. */
@ApplicationScoped
class AffirmationChanges {

    private static final String NOUN = "affirmation";

    private final AffirmationRepository affirmations;
    private final Outbox outbox;
    private final Audit audit;

    AffirmationChanges(AffirmationRepository affirmations, Outbox outbox, Audit audit) {
        this.affirmations = affirmations;
        this.outbox = outbox;
        this.audit = audit;
    }

    void recordMade(Affirmation affirmation) {
        record("made", affirmation);
    }

    void recordMoved(Affirmation affirmation) {
        record("moved", affirmation);
    }

    private void record(String participle, Affirmation affirmation) {
        affirmations.flush(); // gives the version
        outbox.publish(new OutgoingMessage(
                "foundation.membership.affirmation." + participle + ".v1",
                NOUN,
                affirmation.id(),
                affirmation.version(),
                AffirmationState.of(affirmation)));
        audit.record(AuditEntry.of(participle, NOUN, affirmation.id())
                .with("personId", affirmation.personId())
                .with("year", affirmation.year())
                .with("textVersion", affirmation.textVersion()));
    }
}
