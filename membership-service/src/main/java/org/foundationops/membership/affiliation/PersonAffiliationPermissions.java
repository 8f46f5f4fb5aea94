package org.foundationops.membership.affiliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.permission.SubjectPermissions;

/** Whose affiliations the caller may list. */
@ApplicationScoped
class PersonAffiliationPermissions implements SubjectPermissions {

    private final AffiliationReaders readers;

    PersonAffiliationPermissions(AffiliationReaders readers) {
        this.readers = readers;
    }

    @Override
    public String path() {
        return "/v1/persons/{id}";
    }

    @Override
    public void check(String operationId, UUID id) {
        if (operationId.equals("listAffiliationsOfPerson")) {
            readers.requireMayListOf(id);
        }
    }
}
