package org.foundationops.membership.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.permission.SubjectPermissions;
import org.foundationops.membership.person.PersonRepository;

/** What the state of a person refuses to an erasure: it is done once, and offices end first. */
@ApplicationScoped
class ErasurePermissions implements SubjectPermissions {

    private final PersonRepository persons;
    private final ErasureService erasures;

    ErasurePermissions(PersonRepository persons, ErasureService erasures) {
        this.persons = persons;
        this.erasures = erasures;
    }

    @Override
    public String path() {
        return "/v1/persons/{id}";
    }

    @Override
    public void check(String operationId, UUID id) {
        if (operationId.equals("erasePerson")) {
            persons.get(id).requireCurrent();
            erasures.requireErasable(id);
        }
    }
}
