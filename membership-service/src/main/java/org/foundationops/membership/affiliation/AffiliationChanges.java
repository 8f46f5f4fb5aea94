package org.foundationops.membership.affiliation;

import jakarta.enterprise.context.ApplicationScoped;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.foundationops.membership.affiliation.domain.Affiliation;
import org.foundationops.membership.affiliation.domain.AffiliationChange;

/** What every change of an affiliation leaves behind: its message and its audit entry. */
@ApplicationScoped
class AffiliationChanges {

    private static final String NOUN = "affiliation";

    private final AffiliationRepository affiliations;
    private final Outbox outbox;
    private final Audit audit;

    AffiliationChanges(AffiliationRepository affiliations, Outbox outbox, Audit audit) {
        this.affiliations = affiliations;
        this.outbox = outbox;
        this.audit = audit;
    }

    void record(Affiliation affiliation, AffiliationChange change) {
        affiliations.flush(); // gives the version
        String participle = participle(change);
        outbox.publish(new OutgoingMessage(
                "foundation.membership.affiliation." + participle + ".v1",
                NOUN,
                affiliation.id(),
                affiliation.version(),
                AffiliationState.of(affiliation)));
        audit.record(AuditEntry.of(participle, NOUN, affiliation.id())
                .with("personId", affiliation.personId())
                .with("organisationId", affiliation.organisationId())
                .with("kind", affiliation.kind()));
    }

    private static String participle(AffiliationChange change) {
        return switch (change) {
            case AffiliationChange.Begun begun -> "begun";
            case AffiliationChange.Ended ended -> "ended";
            case AffiliationChange.Moved moved -> "moved";
            case AffiliationChange.Merged merged -> "merged";
            case AffiliationChange.Erased erased -> "erased";
        };
    }
}
