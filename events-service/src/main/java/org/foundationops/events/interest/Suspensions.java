package org.foundationops.events.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.foundationops.events.interest.domain.PersonSuspended;
import org.foundationops.kit.sql.Sql;

/** Who is suspended at an instant, as membership messages tell it. */
@ApplicationScoped
public class Suspensions {

    private static final String SUSPENDED = """
            with recursive instant (at) as (select ?::timestamptz), record (person_id, id) as (
                select each.id, each.id from unnest(?::uuid[]) as each (id)
                union
                select r.person_id, p.merged_into from record r join identity_person p on p.person_id = r.id
                where p.merged_into is not null
            ),
            suspended as (
                select s.person_id, s.organisation_id from instant, known_suspension s
                where s.valid_from <= at and (s.valid_until is null or s.valid_until > at)
            )
            select distinct r.person_id from record r
            where exists (select from suspended s where s.person_id = r.id)
               or exists (
                   select from instant, known_affiliation a join suspended s on s.organisation_id = a.organisation_id
                   where a.person_id = r.id and a.valid_from <= at and (a.valid_until is null or a.valid_until > at))""";

    private final Sql sql;

    Suspensions(Sql sql) {
        this.sql = sql;
    }

    /** Those of the persons who are suspended, or belong to an organisation that is. */
    public Set<UUID> among(Set<UUID> persons, Instant at) {
        return Set.copyOf(sql.list(SUSPENDED, row -> row.getObject(1, UUID.class), at, persons.toArray(UUID[]::new)));
    }

    /** Refuses who is suspended themself. */
    public void requireNone(UUID person, Instant at) {
        if (!among(Set.of(person), at).isEmpty()) {
            throw new PersonSuspended();
        }
    }
}
