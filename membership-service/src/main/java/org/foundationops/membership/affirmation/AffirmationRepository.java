package org.foundationops.membership.affirmation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.http.Conditions;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.kit.sql.Sql;
import org.foundationops.membership.affirmation.domain.Affirmation;
import org.jspecify.annotations.Nullable;

/** Affirmations in the database, and who has not made any. */
@ApplicationScoped
class AffirmationRepository implements PanacheRepositoryBase<Affirmation, UUID> {

    /** Authority of a merged record belongs to the survivor. */
    private static final String MISSING = """
            with recursive instant (at) as (select ?::timestamptz),
            holder (person_id, role, merged_into) as (
                select p.id, a.role, p.merged_into
                from instant, authority a join person p on p.id = a.person_id
                where a.role = any (?) and a.valid_from <= at and (a.valid_until is null or a.valid_until > at)
                union
                select p.id, h.role, p.merged_into from holder h join person p on p.id = h.merged_into
            )
            select p.id, p.display_name, array_agg(distinct h.role order by h.role) as roles
            from holder h join person p on p.id = h.person_id
            where h.merged_into is null and (?::uuid is null or p.id > ?::uuid)
              and not exists (
                  select from affirmation f where f.person_id = p.id and f.for_year = ? and f.text_version = ?)
            group by p.id order by p.id limit ?""";

    private final Sql sql;

    AffirmationRepository(Sql sql) {
        this.sql = sql;
    }

    Affirmation get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> absent(id));
    }

    boolean hasAffirmed(UUID personId, int year, String textVersion) {
        return count("personId = ?1 and year = ?2 and textVersion = ?3", personId, year, textVersion) > 0;
    }

    List<Affirmation> of(UUID personId) {
        return list("personId = ?1 order by id", personId);
    }

    List<Affirmation> page(@Nullable UUID personId, @Nullable Integer year, @Nullable String afterId, int limit) {
        Conditions conditions = Conditions.after("id", afterId)
                .and("personId = :personId", "personId", personId)
                .and("year = :year", "year", year);
        return find(conditions.orderedBy("id"), conditions.parameters())
                .page(0, limit)
                .list();
    }

    /** Who holds one of the roles at the instant and has not affirmed this text for the year. */
    List<MissingAffirmationView> missing(
            Instant at, List<String> roles, int year, String textVersion, @Nullable String afterId, int limit) {
        return sql.list(
                MISSING,
                AffirmationRepository::readMissing,
                at,
                roles.toArray(String[]::new),
                afterId,
                afterId,
                year,
                textVersion,
                limit);
    }

    private static MissingAffirmationView readMissing(ResultSet row) throws SQLException {
        return new MissingAffirmationView(
                row.getObject("id", UUID.class), row.getString("display_name"), Arrays.asList((String[])
                        row.getArray("roles").getArray()));
    }

    static NotFound absent(UUID id) {
        return new NotFound("There is no affirmation " + id + ".");
    }
}
