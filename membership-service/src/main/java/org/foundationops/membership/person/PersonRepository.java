package org.foundationops.membership.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.http.Conditions;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.membership.person.domain.EmailAddress;
import org.foundationops.membership.person.domain.Person;
import org.foundationops.membership.person.domain.PersonUnknown;
import org.jspecify.annotations.Nullable;

/** Persons in the database. */
@ApplicationScoped
public class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    private static final String ADDRESSES = """
            with recursive record (id, email) as (
                select id, email from person where id = ?1
                union all
                select p.id, p.email from record r join person p on p.merged_into = r.id
            )
            select email from record""";

    private static final String BY_EMAIL = """
            with recursive holder as (
                select email, id, merged_into from person where email = any(?1)
                union all
                select h.email, p.id, p.merged_into from holder h join person p on p.id = h.merged_into
            )
            select h.email, p.id from holder h join person p on p.id = h.id
            where h.merged_into is null and p.merged_into is null and p.erased_at is null
            for share of p""";

    public Person get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> absent(id));
    }

    Person forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> absent(id));
    }

    /** The record with this address, be it merged or not. */
    Optional<Person> holderOf(EmailAddress email) {
        return find("email", email.value()).firstResultOptional();
    }

    public Optional<Person> byEmail(EmailAddress email) {
        return holderOf(email).map(this::survivorOf);
    }

    Optional<Person> bySignIn(String signInHash) {
        return find("select p from Person p join p.signIns s where s.signInHash = ?1", signInHash)
                .firstResultOptional()
                .map(this::survivorOf);
    }

    /** Along the mergers to the record that remained: the person itself, mostly. */
    public Person survivorOf(Person person) {
        return person.mergedInto().map(this::get).map(this::survivorOf).orElse(person);
    }

    /** The address of a person and those of the records that were merged into it. */
    public List<String> addressesOf(UUID personId) {
        return getEntityManager()
                .createNativeQuery(ADDRESSES, String.class)
                .setParameter(1, personId)
                .getResultList();
    }

    /** The person and every record that was merged into them, locked; the person comes first. */
    public List<Person> withMergedRecords(UUID personId) {
        List<Person> records = new ArrayList<>();
        records.add(forChange(personId));
        for (int i = 0; i < records.size(); i++) { // grows
            records.addAll(find("mergedInto = ?1 order by id", records.get(i).id())
                    .withLock(LockModeType.PESSIMISTIC_WRITE)
                    .list());
        }
        return records;
    }

    /** Who has these e-mail addresses, by address; a merged record stands for its survivor, and none is merged now. */
    public Map<String, UUID> idsByEmail(Collection<String> emails) {
        Map<String, UUID> ids = new HashMap<>();
        getEntityManager()
                .createNativeQuery(BY_EMAIL)
                .setParameter(1, emails.toArray(String[]::new))
                .getResultList()
                .forEach(row -> ids.put((String) ((Object[]) row)[0], (UUID) ((Object[]) row)[1]));
        return ids;
    }

    List<Person> page(PersonFilter filter, @Nullable Instant updatedSince, @Nullable String afterId, int limit) {
        Conditions conditions =
                filter.addTo(Conditions.after("id", afterId)).and("sql('updated_at') >= :since", "since", updatedSince);
        return find(conditions.orderedBy("id"), conditions.parameters())
                .page(0, limit)
                .list();
    }

    /** Those of these persons whom we know, merged or not. */
    public Set<UUID> knownAmong(Collection<UUID> ids) {
        List<UUID> known = getEntityManager()
                .createNativeQuery("select id from person where id = any(?1)", UUID.class)
                .setParameter(1, ids.toArray(UUID[]::new))
                .getResultList();
        return new HashSet<>(known);
    }

    /** Refuses a request that names a person who is not registered, and lets none be merged before it is done. */
    public void requireKnown(String pointer, UUID personId) {
        findByIdOptional(personId, LockModeType.PESSIMISTIC_READ)
                .orElseThrow(() -> new PersonUnknown(pointer, personId))
                .requireCurrent();
    }

    public static NotFound absent(UUID id) {
        return new NotFound("There is no person " + id + ".");
    }
}
