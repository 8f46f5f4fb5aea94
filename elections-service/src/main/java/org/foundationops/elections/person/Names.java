package org.foundationops.elections.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.kit.sql.Sql;

/** The names that persons show in public. */
@ApplicationScoped
public class Names {

    private record Named(UUID id, String name) {}

    private final Sql sql;

    Names(Sql sql) {
        this.sql = sql;
    }

    /** By person; who shows no name is missing. */
    public Map<UUID, String> of(Collection<UUID> persons) {
        return sql
                .list(
                        "select person_id, display_name from known_name where person_id = any (?)",
                        row -> new Named(row.getObject(1, UUID.class), row.getString(2)),
                        (Object) persons.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(Named::id, Named::name));
    }
}
