package org.foundationops.membership.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.kit.sql.Sql;

/** What of rosters was published. */
@ApplicationScoped
class RosterRepository {

    private final Sql sql;

    RosterRepository(Sql sql) {
        this.sql = sql;
    }

    /** The new version, if the roster is another than the one before. */
    Optional<Long> replaceIfChanged(UUID groupId, String fingerprint) {
        return sql.first(
                "insert into group_roster as r (group_id, version, fingerprint) values (?, 1, ?)"
                        + " on conflict (group_id) do update set version = r.version + 1, fingerprint = excluded.fingerprint"
                        + " where r.fingerprint <> excluded.fingerprint returning version",
                row -> row.getLong(1),
                groupId,
                fingerprint);
    }
}
