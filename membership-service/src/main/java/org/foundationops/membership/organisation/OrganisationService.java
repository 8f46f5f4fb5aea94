package org.foundationops.membership.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.foundationops.kit.http.IfMatch;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.organisation.domain.Organisation;
import org.foundationops.membership.organisation.domain.OrganisationDetails;
import org.foundationops.membership.turns.Turns;
import org.jspecify.annotations.Nullable;

/** Commands about organisations. */
@ApplicationScoped
class OrganisationService {

    private final OrganisationRepository organisations;
    private final OrganisationChanges changes;
    private final Turns turns;
    private final TransactionTime time;

    OrganisationService(
            OrganisationRepository organisations, OrganisationChanges changes, Turns turns, TransactionTime time) {
        this.organisations = organisations;
        this.changes = changes;
        this.turns = turns;
        this.time = time;
    }

    @Transactional
    Organisation register(NewOrganisation request) {
        UUID id = UuidV7.next();
        OrganisationDetails details = request.details();
        takeTurns();
        organisations.upwardsFrom(details.parentId());
        organisations.requireFree(details.domains(), id);
        Organisation organisation = new Organisation(id, details, time.now());
        organisations.persist(organisation);
        changes.record(organisation, organisation.registered());
        return organisation;
    }

    @Transactional
    Organisation update(UUID id, @Nullable IfMatch ifMatch, UnaryOperator<OrganisationDetails> edit) {
        takeTurns();
        Organisation organisation = organisations.forChange(id);
        IfMatch.require(ifMatch, organisation.version());
        OrganisationDetails details = edit.apply(organisation.details());
        organisations.requireFree(details.domains(), id);
        organisation
                .update(details, organisations.upwardsFrom(details.parentId()))
                .ifPresent(change -> changes.record(organisation, change));
        return organisation;
    }

    /** Two changes at once could close a circle or give one domain to two organisations. */
    private void takeTurns() {
        turns.take("organisation", "all");
    }
}
