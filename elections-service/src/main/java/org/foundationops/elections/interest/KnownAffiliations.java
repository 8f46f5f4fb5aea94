package org.foundationops.elections.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.kit.sql.Sql;

/** To how many organisations somebody belongs, as membership messages tell it. */
@ApplicationScoped
public class KnownAffiliations {

    private final Sql sql;

    KnownAffiliations(Sql sql) {
        this.sql = sql;
    }

    public int of(UUID personId, Instant at) {
        return sql.first(
                        "select count(distinct organisation_id) from known_affiliation"
                                + " where person_id = ? and valid_from <= ? and (valid_until is null or valid_until > ?)",
                        row -> row.getInt(1),
                        personId,
                        at,
                        at)
                .orElseThrow();
    }
}
