package org.foundationops.membership.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
        outbox.publish(message(organisation, change));
        audit.record(entry(organisation, change));
    }

    /** The same for many organisations that are registered together. */
    void recordRegistered(List<Organisation> registered, String actor) {
        organisations.flush();
        outbox.publishAll(registered.stream()
                .map(organisation -> message(organisation, organisation.registered()))
                .toList());
        audit.recordAll(
                actor,
                registered.stream()
                        .map(organisation -> entry(organisation, organisation.registered()))
                        .toList());
    }

    private static OutgoingMessage message(Organisation organisation, OrganisationChange change) {
        return new OutgoingMessage(
                "foundation.membership.organisation." + participle(change) + ".v1",
                NOUN,
                organisation.id(),
                organisation.version(),
                OrganisationState.of(organisation));
    }

    private static AuditEntry entry(Organisation organisation, OrganisationChange change) {
        return AuditEntry.of(participle(change), NOUN, organisation.id())
                .with("parentId", organisation.details().parentId());
    }

    private static String participle(OrganisationChange change) {
        return switch (change) {
            case OrganisationChange.Registered registered -> "registered";
            case OrganisationChange.Updated updated -> "updated";
        };
    }
}
