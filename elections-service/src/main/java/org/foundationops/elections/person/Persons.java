package org.foundationops.elections.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.kit.sql.Sql;

/** The persons that this service has learnt of. */
@ApplicationScoped
public class Persons {

    private static final String RECORDS = """
            with recursive record (id) as (
                select ?::uuid
                union
                select p.person_id from record r join identity_person p on p.merged_into = r.id
            )
            select id from record""";

    private static final String SURVIVORS = """
            with recursive step (id) as (
                select unnest(?::uuid[])
                union
                select p.merged_into from step s join identity_person p on p.person_id = s.id
                where p.merged_into is not null
            )
            select s.id from step s
            where not exists (select from identity_person p where p.person_id = s.id and p.merged_into is not null)""";

    private final Sql sql;

    Persons(Sql sql) {
        this.sql = sql;
    }

    /** Which of them can be given a seat, an office or a candidacy. */
    public Set<UUID> known(Collection<UUID> ids) {
        return new HashSet<>(sql.list(
                "select person_id from person where merged_into is null and not erased and person_id = any (?::uuid[])",
                row -> row.getObject(1, UUID.class),
                ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"))));
    }

    public boolean isKnown(UUID id) {
        return !known(Set.of(id)).isEmpty();
    }

    /** The person and every record that was merged into them. */
    public Set<UUID> records(UUID id) {
        return new HashSet<>(sql.list(RECORDS, row -> row.getObject(1, UUID.class), id));
    }

    /** The same persons, with the one who remained in place of a merged record. */
    public Set<UUID> survivors(Collection<UUID> ids) {
        return new HashSet<>(
                sql.list(SURVIVORS, row -> row.getObject(1, UUID.class), (Object) ids.toArray(UUID[]::new)));
    }
}
