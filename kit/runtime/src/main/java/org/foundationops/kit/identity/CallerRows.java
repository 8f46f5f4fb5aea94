package org.foundationops.kit.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.kit.authority.AuthorityRow;
import org.foundationops.kit.sql.Sql;

/** One question to the database tells who a sign-in is and what it may decide. */
@ApplicationScoped
class CallerRows {

    /** From a sign-in along the merges to the person who remained. */
    static final String SURVIVOR = """
            with recursive linked (person_id, merges) as (
                select person_id, 0 from identity_sign_in where sign_in_hash = ?
                union all
                select p.merged_into, linked.merges + 1
                from linked join identity_person p using (person_id)
                where p.merged_into is not null and linked.merges < 32
            ), survivor as (
                select person_id from linked order by merges desc limit 1
            )
            """;

    private static final String WITH_AUTHORITY = SURVIVOR + """
            , everyone (person_id) as (
                select person_id from survivor
                union
                select p.person_id from everyone join identity_person p on p.merged_into = everyone.person_id
            )
            select survivor.person_id, a.role, a.body_id, a.valid_from, a.valid_until
            from survivor left join (everyone join authority a using (person_id)) on true
            """;

    private final Sql sql;

    CallerRows(Sql sql) {
        this.sql = sql;
    }

    Optional<KnownPerson> find(String signInHash) {
        List<AuthorityRow> authority = new ArrayList<>();
        List<UUID> person = sql.list(
                WITH_AUTHORITY,
                row -> {
                    UUID id = personId(row);
                    if (row.getString("role") != null) {
                        authority.add(new AuthorityRow(
                                id,
                                row.getString("role"),
                                row.getObject("body_id", UUID.class),
                                Sql.instant(row, "valid_from"),
                                Sql.instantOrNull(row, "valid_until")));
                    }
                    return id;
                },
                signInHash);
        return person.stream().findFirst().map(id -> new KnownPerson(id, authority));
    }

    static UUID personId(ResultSet row) throws SQLException {
        return row.getObject("person_id", UUID.class);
    }

    /** A person with all authority that was, is or will be theirs. */
    record KnownPerson(UUID id, List<AuthorityRow> authority) {}
}
