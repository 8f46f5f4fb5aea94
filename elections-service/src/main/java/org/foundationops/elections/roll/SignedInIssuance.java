package org.foundationops.elections.roll;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.sql.Sql;

/** A voter who signs in takes up their vote by casting it. */
@ApplicationScoped
class SignedInIssuance implements Issuance {

    private final Sql sql;

    SignedInIssuance(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean isIssued(UUID electionId, UUID entry) {
        return sql.exists("select from ballot where election_id = ? and person_id = ?", electionId, entry);
    }
}
