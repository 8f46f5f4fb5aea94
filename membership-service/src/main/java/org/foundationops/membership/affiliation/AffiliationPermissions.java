package org.foundationops.membership.affiliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.permission.SubjectPermissions;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.affiliation.domain.Affiliation;
import org.foundationops.membership.affiliation.domain.Recorder;

/** What the state of an affiliation refuses: it is shown to its person and to officers, and ends once. */
@ApplicationScoped
class AffiliationPermissions implements SubjectPermissions {

    private final AffiliationRepository affiliations;
    private final AffiliationReaders readers;
    private final Caller caller;
    private final TransactionTime time;

    AffiliationPermissions(
            AffiliationRepository affiliations, AffiliationReaders readers, Caller caller, TransactionTime time) {
        this.affiliations = affiliations;
        this.readers = readers;
        this.caller = caller;
        this.time = time;
    }

    @Override
    public String path() {
        return "/v1/affiliations/{id}";
    }

    @Override
    public void check(String operationId, UUID id) {
        Affiliation affiliation = affiliations.get(id);
        readers.requireMayRead(affiliation);
        if (operationId.equals("endAffiliation")) {
            affiliations.requireMayEnd(affiliation, new Recorder(caller.requirePerson(), caller.holds("secretary")));
            affiliation.requireNotOver(time.now());
        }
    }
}
