package org.foundationops.membership.affiliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.identity.Caller;
import org.foundationops.membership.affiliation.domain.Affiliation;
import org.foundationops.membership.person.PersonRepository;

/** Who reads what somebody is to organisations: they themself, and officers. */
@ApplicationScoped
class AffiliationReaders {

    private final Caller caller;

    AffiliationReaders(Caller caller) {
        this.caller = caller;
    }

    void requireMayRead(Affiliation affiliation) {
        if (!mayReadOf(affiliation.personId())) {
            throw AffiliationRepository.absent(affiliation.id());
        }
    }

    void requireMayListOf(UUID personId) {
        if (!mayReadOf(personId)) {
            throw PersonRepository.absent(personId);
        }
    }

    private boolean mayReadOf(UUID personId) {
        return caller.isAdministrator()
                || caller.holds("secretary")
                || caller.holds("auditor")
                || caller.hasScope("membership:read")
                || caller.person().filter(personId::equals).isPresent();
    }
}
