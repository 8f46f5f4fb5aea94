package org.foundationops.membership.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.permission.SubjectPermissions;
import org.foundationops.membership.person.domain.Person;

/** What the state of a person refuses: a merged record does not change any more. */
@ApplicationScoped
class PersonPermissions implements SubjectPermissions {

    private final PersonRepository persons;

    PersonPermissions(PersonRepository persons) {
        this.persons = persons;
    }

    @Override
    public String path() {
        return "/v1/persons/{id}";
    }

    @Override
    public void check(String operationId, UUID id) {
        Person person = persons.get(id);
        switch (operationId) {
            case "renamePerson", "mergePerson" -> person.requireCurrent();
            case "getPublicProfile" -> PublicProfile.of(persons.survivorOf(person));
            default -> {}
        }
    }
}
