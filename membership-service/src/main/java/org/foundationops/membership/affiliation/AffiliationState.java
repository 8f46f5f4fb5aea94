package org.foundationops.membership.affiliation;

import java.util.List;
import java.util.UUID;
import org.foundationops.membership.affiliation.domain.Affiliation;
import org.foundationops.membership.affiliation.domain.AffiliationKind;
import org.foundationops.membership.period.domain.Period;

/** An affiliation as all services know it; without periods when it was merged into another. */
record AffiliationState(
        UUID id, long version, UUID personId, UUID organisationId, AffiliationKind kind, List<Period> periods) {

    static AffiliationState of(Affiliation affiliation) {
        return new AffiliationState(
                affiliation.id(),
                affiliation.version(),
                affiliation.personId(),
                affiliation.organisationId(),
                affiliation.kind(),
                affiliation.periods());
    }
}
