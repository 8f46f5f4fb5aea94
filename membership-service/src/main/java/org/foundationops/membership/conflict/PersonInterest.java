package org.foundationops.membership.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.foundationops.membership.conflict.domain.Interests;
import org.foundationops.membership.conflict.domain.SubjectRef;
import org.foundationops.membership.person.PersonRepository;

/** Of a decision about a person, that person would gain. */
@ApplicationScoped
class PersonInterest implements InterestedParties {

    private final PersonRepository persons;

    PersonInterest(PersonRepository persons) {
        this.persons = persons;
    }

    @Override
    public String path() {
        return "/v1/persons/";
    }

    @Override
    public Interests of(UUID personId) {
        UUID survivor = persons.survivorOf(persons.get(personId)).id();
        return new Interests(new SubjectRef("person", survivor), Set.of(survivor), Set.of(), Set.of());
    }
}
