package org.foundationops.grants.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.foundationops.grants.interest.domain.ConflictOfInterest;
import org.foundationops.kit.sql.Sql;
import org.foundationops.kit.time.TransactionTime;

/** Who is not free to decide: what they declared, and what follows from who belongs where. */
@ApplicationScoped
public class Conflicts {

    /**
     * A person stands for the one into whom they were merged as well. The organisations of the decider, and those that
     * they declared, are joined with their control groups (BL 4.9).
     */
    private static final String CONFLICT = """
            with recursive instant (at) as (select ?::timestamptz), decider (id) as (select ?::uuid),
            interested (id) as (
                select each.id from unnest(?::uuid[]) as each (id)
                union
                select p.merged_into from interested i join identity_person p on p.person_id = i.id
                where p.merged_into is not null
            ),
            declared as (
                select c.other_person_id, c.organisation_id, c.subject_id
                from instant, decider d join known_conflict c on c.person_id = d.id
                where c.valid_from <= at and (c.valid_until is null or c.valid_until > at)
            ),
            belonging as (
                select a.person_id, a.organisation_id
                from instant, known_affiliation a
                where (a.person_id in (select id from interested) or a.person_id in (select id from decider))
                  and a.valid_from <= at and (a.valid_until is null or a.valid_until > at)
            ),
            joined (id) as (
                select b.organisation_id from belonging b join decider d on d.id = b.person_id
                union
                select organisation_id from declared where organisation_id is not null
                union
                select next.id
                from joined, lateral (
                    select parent_id from known_parent where organisation_id = joined.id
                    union all
                    select organisation_id from known_parent where parent_id = joined.id
                ) next (id)
            )
            select 1 from belonging b join interested i on i.id = b.person_id join joined j on j.id = b.organisation_id
            union all
            select 1 from declared where other_person_id in (select id from interested) or subject_id = ?
            limit 1""";

    private final Sql sql;
    private final TransactionTime time;

    Conflicts(Sql sql, TransactionTime time) {
        this.sql = sql;
        this.time = time;
    }

    /**
     * Refuses who is not free to decide now.
     *
     * @param interested who would gain
     * @param subjectId what is decided about
     */
    public void requireNone(UUID decider, Set<UUID> interested, UUID subjectId) {
        Instant now = time.now();
        if (interested.contains(decider)
                || sql.exists(CONFLICT, now, decider, interested.toArray(UUID[]::new), subjectId)) {
            throw new ConflictOfInterest();
        }
    }
}
