package org.foundationops.membership.affiliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.membership.affiliation.domain.Affiliation;
import org.foundationops.membership.person.Belongings;

/** The survivor is what the merged person was to each organisation; where both were the same, the times become one. */
@ApplicationScoped
class AffiliationBelongings implements Belongings {

    private final AffiliationRepository affiliations;
    private final AffiliationChanges changes;

    AffiliationBelongings(AffiliationRepository affiliations, AffiliationChanges changes) {
        this.affiliations = affiliations;
        this.changes = changes;
    }

    @Override
    public void handOver(UUID mergedId, UUID survivorId, Instant now) {
        affiliations.of(mergedId).stream()
                .map(affiliation -> affiliations.forChange(affiliation.id()))
                .forEach(affiliation -> affiliations
                        .sameFor(survivorId, affiliation.organisationId(), affiliation.kind())
                        .ifPresentOrElse(
                                same -> unite(same, affiliation),
                                () -> changes.record(affiliation, affiliation.moveTo(survivorId))));
    }

    private void unite(Affiliation remaining, Affiliation merged) {
        changes.record(remaining, remaining.takeOver(merged));
        changes.record(merged, merged.giveUp());
    }
}
