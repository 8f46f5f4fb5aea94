package org.foundationops.elections.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.foundationops.ballots.Bytes;
import org.foundationops.kit.sql.Sql;

/** Entries of rolls as everybody may see them: SHA-256(salt || person id). */
@ApplicationScoped
class RollTreeRepository {

    private static final String ENTRIES =
            "select sha256(r.salt || uuid_send(r.person_id)) from roll_entry r where r.election_id = ?";
    private static final String IS_REVOKED = "exists (select from roll_exception x where x.election_id = r.election_id"
            + " and x.person_id = r.person_id and x.kind = 'REVOCATION')";

    private final Sql sql;

    RollTreeRepository(Sql sql) {
        this.sql = sql;
    }

    List<Bytes> frozen(UUID electionId) {
        return entries(" and r.exception_id is null", electionId);
    }

    List<Bytes> added(UUID electionId) {
        return entries(" and r.exception_id is not null", electionId);
    }

    List<Bytes> revoked(UUID electionId) {
        return entries(" and " + IS_REVOKED, electionId);
    }

    List<Bytes> entitled(UUID electionId) {
        return entries(" and not " + IS_REVOKED, electionId);
    }

    List<Bytes> issued(UUID electionId) {
        return entries(
                " and exists (select from issuance i where i.election_id = r.election_id and i.person_id = r.person_id)",
                electionId);
    }

    private List<Bytes> entries(String which, UUID electionId) {
        return sql.list(ENTRIES + which, row -> Bytes.of(row.getBytes(1)), electionId);
    }
}
