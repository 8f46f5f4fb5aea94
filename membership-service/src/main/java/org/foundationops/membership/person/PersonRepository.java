package org.foundationops.membership.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.membership.person.domain.EmailAddress;
import org.foundationops.membership.person.domain.Person;
import org.foundationops.membership.person.domain.PersonUnknown;
import org.jspecify.annotations.Nullable;

/** Persons in the database. */
@ApplicationScoped
public class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    public Person get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> absent(id));
    }

    Person forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> absent(id));
    }

    Optional<Person> byEmail(EmailAddress email) {
        return find("email", email.value()).firstResultOptional();
    }

    Optional<Person> bySignIn(String signInHash) {
        return find("select p from Person p join p.signIns s where s.signInHash = ?1", signInHash)
                .firstResultOptional();
    }

    List<Person> page(@Nullable String afterId, int limit) {
        return (afterId == null ? find("order by id") : find("id > ?1 order by id", UUID.fromString(afterId)))
                .page(0, limit)
                .list();
    }

    /** Refuses a request that names a person who is not registered. */
    public void requireKnown(String pointer, UUID personId) {
        if (count("id", personId) == 0) {
            throw new PersonUnknown(pointer, personId);
        }
    }

    private static NotFound absent(UUID id) {
        return new NotFound("There is no person " + id + ".");
    }
}
