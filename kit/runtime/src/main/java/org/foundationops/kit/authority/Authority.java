package org.foundationops.kit.authority;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Who may decide what. The rows come from terms and appointments; the kit knows no rule about them. */
@ApplicationScoped
public class Authority {

    private static final String HELD_BY = """
            with recursive everyone (person_id) as (
                select ?::uuid
                union
                select p.person_id from everyone join identity_person p on p.merged_into = everyone.person_id
            )
            select role, body_id, valid_from, valid_until, person_id
            from authority where person_id in (select person_id from everyone)
            """;

    private static final String OF_ROLE = """
            with recursive given as (
                select person_id, role, body_id, valid_from, valid_until, source_key, position
                from authority where role = ? and (?::uuid is null or body_id = ?)
            ), remaining (person_id, now_id) as (
                select person_id, person_id from given
                union
                select r.person_id, p.merged_into
                from remaining r join identity_person p on p.person_id = r.now_id where p.merged_into is not null
            )
            select role, body_id, valid_from, valid_until, r.now_id as person_id
            from given join remaining r using (person_id)
            where not exists (select from identity_person p where p.person_id = r.now_id and p.merged_into is not null)
            order by valid_from, source_key, position
            """;

    private final Sql sql;
    private final AuthorityFreshness freshness;

    Authority(Sql sql, AuthorityFreshness freshness) {
        this.sql = sql;
        this.freshness = freshness;
    }

    /**
     * Writes what one aggregate of this very service gives, in the transaction that changes it, in place of what it
     * gave before.
     *
     * @param sourceKey key of the aggregate's messages, for example {@code term/ID}
     */
    public void replace(String sourceKey, long version, List<AuthorityRow> rows) {
        write(sourceKey, version, rows, true);
    }

    /** Whether the person, or somebody merged into them, holds the role at the instant; without a body: in any. */
    public boolean holds(UUID personId, String role, @Nullable UUID bodyId, Instant at) {
        return sql.exists(
                HELD_BY
                        + " and role = ? and (?::uuid is null or body_id = ?)"
                        + " and valid_from <= ? and (valid_until is null or valid_until > ?) limit 1",
                personId,
                role,
                bodyId,
                bodyId,
                at,
                at);
    }

    /** All that the person ever held, holds or will hold, in the order of its beginning. */
    public List<AuthorityRow> of(UUID personId) {
        return sql.list(HELD_BY + " order by valid_from, role", Authority::row, personId);
    }

    /**
     * Everybody who ever held, holds or will hold the role, without a body in any, in the order of its beginning. For a
     * merged person stands the one who remained.
     */
    public List<AuthorityRow> ofRole(String role, @Nullable UUID bodyId) {
        return sql.list(OF_ROLE, Authority::row, role, bodyId, bodyId);
    }

    /** Who holds the role in the body at the instant. */
    public List<UUID> holders(String role, UUID bodyId, Instant at) {
        return sql.list(
                "select distinct person_id from authority where role = ? and body_id = ?"
                        + " and valid_from <= ? and (valid_until is null or valid_until > ?) order by person_id",
                row -> row.getObject(1, UUID.class),
                role,
                bodyId,
                at,
                at);
    }

    /**
     * Refuses with 503 while this service has not heard from elections-service for longer than the policy allows.
     * Decisions that move money or seats ask this first.
     */
    public void requireFresh() {
        freshness.require();
    }

    void write(String sourceKey, long version, List<AuthorityRow> rows, boolean own) {
        sql.run("delete from authority where source_key = ?", sourceKey);
        List<@Nullable Object[]> parameters = new ArrayList<>();
        for (AuthorityRow row : rows) {
            parameters.add(new @Nullable Object[] {
                sourceKey,
                parameters.size(),
                row.personId(),
                row.role(),
                row.bodyId(),
                row.from(),
                row.until(),
                version,
                own
            });
        }
        sql.batch(
                "insert into authority (source_key, position, person_id, role, body_id, valid_from, valid_until,"
                        + " source_version, own) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                parameters);
    }

    private static AuthorityRow row(ResultSet row) throws SQLException {
        return new AuthorityRow(
                row.getObject("person_id", UUID.class),
                row.getString("role"),
                row.getObject("body_id", UUID.class),
                Sql.instant(row, "valid_from"),
                Sql.instantOrNull(row, "valid_until"));
    }
}
