package org.foundationops.elections.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.foundationops.ballots.Bytes;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The salts of the names in manifests. Each goes when its candidate is erased. */
@ApplicationScoped
class NameSalts {

    private static final String NAMES = """
            select s.number, c.display_name, s.salt
            from candidate_name_salt s join election_candidate c using (election_id, number)
            where s.election_id = ? order by s.number
            """;

    private final Sql sql;

    NameSalts(Sql sql) {
        this.sql = sql;
    }

    /** @param salts that of candidate 1 first */
    void keep(UUID electionId, List<Bytes> salts) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Bytes salt : salts) {
            rows.add(new Object[] {electionId, rows.size() + 1, salt.toArray()});
        }
        sql.batch("insert into candidate_name_salt (election_id, number, salt) values (?, ?, ?)", rows);
    }

    List<CandidateName> names(UUID electionId) {
        return sql.list(
                NAMES,
                row -> new CandidateName(
                        row.getInt("number"),
                        row.getString("display_name"),
                        Bytes.of(row.getBytes("salt")).base64()),
                electionId);
    }

    void forget(UUID personId) {
        sql.run(
                "delete from candidate_name_salt s using election_candidate c"
                        + " where c.election_id = s.election_id and c.number = s.number and c.person_id = ?",
                personId);
    }
}
