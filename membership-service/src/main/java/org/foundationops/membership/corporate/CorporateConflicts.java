package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.membership.conflict.Conflicts;
import org.foundationops.membership.corporate.domain.CorporateMembership;

/** Nobody records what was decided on an organisation from which they are not free. */
@ApplicationScoped
class CorporateConflicts {

    private final Conflicts conflicts;

    CorporateConflicts(Conflicts conflicts) {
        this.conflicts = conflicts;
    }

    void requireNone(UUID recorder, CorporateMembership membership) {
        membership.requireNotRepresentedBy(recorder);
        conflicts.requireNone(recorder, CorporateInterest.of(membership));
    }
}
