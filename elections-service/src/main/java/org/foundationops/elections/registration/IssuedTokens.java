package org.foundationops.elections.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.elections.castbox.IssuedCounts;
import org.foundationops.elections.roll.Issuance;
import org.foundationops.kit.sql.Sql;

/** A voter takes up their vote by registering for a token. */
@ApplicationScoped
class IssuedTokens implements Issuance, IssuedCounts {

    private final Sql sql;

    IssuedTokens(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean isIssued(UUID electionId, UUID entry) {
        return sql.exists("select from issuance where election_id = ? and person_id = ?", electionId, entry);
    }

    @Override
    public int issued(UUID electionId) {
        return sql.first("select count(*) from issuance where election_id = ?", row -> row.getInt(1), electionId)
                .orElseThrow();
    }
}
