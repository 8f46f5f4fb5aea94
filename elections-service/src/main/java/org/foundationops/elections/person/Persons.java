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
}
