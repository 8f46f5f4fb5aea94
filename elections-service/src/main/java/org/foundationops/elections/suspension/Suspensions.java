package org.foundationops.elections.suspension;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.foundationops.elections.suspension.domain.PersonSuspended;
import org.foundationops.kit.sql.Sql;

/** Who is suspended at an instant, as membership messages tell it. */
@ApplicationScoped
public class Suspensions {

    private final Sql sql;

    Suspensions(Sql sql) {
        this.sql = sql;
    }

    public Set<UUID> among(Collection<UUID> persons, Instant at) {
        return new HashSet<>(sql.list(
                "select person_id from suspension_period"
                        + " where person_id = any (?) and valid_from <= ? and valid_until > ?",
                row -> row.getObject(1, UUID.class),
                persons.toArray(UUID[]::new),
                at,
                at));
    }

    public boolean isSuspended(UUID personId, Instant at) {
        return !among(Set.of(personId), at).isEmpty();
    }

    /** Refuses what a suspended person may not do. */
    public void requireNotSuspended(UUID personId, Instant at) {
        if (isSuspended(personId, at)) {
            throw new PersonSuspended();
        }
    }
}
