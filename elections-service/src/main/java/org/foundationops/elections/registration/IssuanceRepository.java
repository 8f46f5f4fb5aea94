package org.foundationops.elections.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** To whom tokens were issued, and to whom of them it was announced. */
@ApplicationScoped
class IssuanceRepository {

    private static final String DUE = """
            select k.election_id from election_key k join election e on e.id = k.election_id
            where e.status in ('REGISTRATION', 'VOTING') and k.batch_at <= now() - ?::interval
              and (select count(*) from issuance i where i.election_id = k.election_id and not i.announced) >= ?
            order by k.batch_at, k.election_id
            """;

    private static final String NEW_ONES = """
            select i.person_id, r.organisation_id
            from issuance i join roll_entry r using (election_id, person_id)
            where i.election_id = ? and not i.announced order by i.person_id
            """;

    private static final String REWRITE = """
            with gone as (delete from issuance where election_id = ? returning *)
            insert into issuance (election_id, person_id, blinded_sha256, announced)
            select election_id, person_id, blinded_sha256, true from gone order by person_id
            """;

    private final Sql sql;

    IssuanceRepository(Sql sql) {
        this.sql = sql;
    }

    /** Somebody with a token. */
    record Issued(UUID personId, @Nullable UUID organisationId) {}

    /** In which elections so many tokens, and so long after the last batch, wait to be announced. */
    List<UUID> due(Duration pause, int entries) {
        return sql.list(DUE, row -> row.getObject(1, UUID.class), pause.toString(), entries);
    }

    /** Not announced yet, in the order of the ids. */
    List<Issued> newOnes(UUID electionId) {
        return sql.list(
                NEW_ONES,
                row -> new Issued(row.getObject("person_id", UUID.class), row.getObject("organisation_id", UUID.class)),
                electionId);
    }

    /** All rows anew, in the order of the ids, by one transaction: neither place nor age of a row tells one from another. */
    void rewrite(UUID electionId, Instant now) {
        sql.run(REWRITE, electionId);
        sql.run("update election_key set batch_at = ? where election_id = ?", now, electionId);
    }

    /** Removes what earlier versions of rows told, outside of any transaction. */
    void forget() {
        sql.run("vacuum issuance");
        sql.run("vacuum token_key");
    }
}
