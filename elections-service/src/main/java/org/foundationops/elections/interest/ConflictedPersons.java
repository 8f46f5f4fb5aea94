package org.foundationops.elections.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Who of several is not free to decide: what they declared, and what follows from who belongs where. */
@ApplicationScoped
public class ConflictedPersons {

    /**
     * An interested person stands for the one into whom they were merged as well. The organisations of the interested
     * are joined with their control groups (BL 4.9).
     */
    private static final String CONFLICTED = """
            with recursive instant (at) as (select ?::timestamptz),
            decider (id) as (select unnest(?::uuid[])),
            interested (id) as (
                select each.id from unnest(?::uuid[]) as each (id)
                union
                select p.merged_into from interested i join identity_person p on p.person_id = i.id
                where p.merged_into is not null
            ),
            belonging as (
                select a.person_id, a.organisation_id
                from instant, known_affiliation a
                where a.valid_from <= at and (a.valid_until is null or a.valid_until > at)
                  and (a.person_id in (select id from interested) or a.person_id in (select id from decider))
            ),
            concerned (id) as (
                (select b.organisation_id from belonging b join interested i on i.id = b.person_id
                 union
                 select each.id from unnest(?::uuid[]) as each (id))
                union
                select next.id
                from concerned, lateral (
                    select parent_id from known_parent where organisation_id = concerned.id
                    union all
                    select organisation_id from known_parent where parent_id = concerned.id
                ) next (id)
            )
            select d.id from decider d join interested i on i.id = d.id
            union
            select b.person_id from belonging b join decider d on d.id = b.person_id
            join concerned c on c.id = b.organisation_id
            union
            select k.person_id from instant, known_conflict k join decider d on d.id = k.person_id
            where k.valid_from <= at and (k.valid_until is null or k.valid_until > at)
              and (k.other_person_id in (select id from interested)
                   or k.organisation_id in (select id from concerned)
                   or k.subject_id = ?)""";

    private final Sql sql;

    ConflictedPersons(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param interested who would gain
     * @param organisations which organisations would gain
     * @param subjectId what is decided about, if anything is
     */
    public Set<UUID> among(
            Collection<UUID> deciders,
            Collection<UUID> interested,
            Collection<UUID> organisations,
            @Nullable UUID subjectId,
            Instant at) {
        return new HashSet<>(sql.list(
                CONFLICTED,
                row -> row.getObject(1, UUID.class),
                at,
                deciders.toArray(UUID[]::new),
                interested.toArray(UUID[]::new),
                organisations.toArray(UUID[]::new),
                subjectId));
    }
}
