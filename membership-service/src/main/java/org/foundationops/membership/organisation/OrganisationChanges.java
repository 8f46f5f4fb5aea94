package org.foundationops.membership.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.foundationops.membership.organisation.domain.Organisation;
import org.foundationops.membership.organisation.domain.OrganisationChange;

/** What every change of an organisation leaves behind: its message and its audit entry. */
@ApplicationScoped
class OrganisationChanges {

    private static final String NOUN = "organisation";

    private final OrganisationRepository organisations;
    private final Outbox outbox;
    private final Audit audit;

    OrganisationChanges(OrganisationRepository organisations, Outbox outbox, Audit audit) {
        this.organisations = organisations;
        this.outbox = outbox;
        this.audit = audit;
    }

    void record(Organisation organisation, OrganisationChange change) {
        organisations.flush(); // gives the version
        String participle = participle(change);
        outbox.publish(new OutgoingMessage(
                "foundation.membership.organisation." + participle + ".v1",
                NOUN,
                organisation.id(),
                organisation.version(),
                OrganisationState.of(organisation)));
        audit.record(AuditEntry.of(participle, NOUN, organisation.id())
                .with("parentId", organisation.details().parentId()));
    }

    private static String participle(OrganisationChange change) {
        return switch (change) {
            case OrganisationChange.Registered registered -> "registered";
            case OrganisationChange.Updated updated -> "updated";
        };
    }
}
