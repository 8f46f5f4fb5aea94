package org.foundationops.elections.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.foundationops.kit.personal.Erased;
import org.foundationops.kit.retention.RetentionRule;
import org.foundationops.kit.sql.Sql;

/** Who did not become a candidate is not remembered by what they wrote in order to become one. */
@ApplicationScoped
class NominationWordsRetention implements RetentionRule {

    private static final String ERASE = """
            with due as (
                select n.id from nomination n join election e on e.id = n.election_id
                where e.status in ('PUBLISHED', 'VOID', 'CANCELLED') and e.changed_at < ?
                  and n.statement is not null and n.statement <> ?
                  and not exists (select from election_candidate c
                                  where c.election_id = n.election_id and c.person_id = n.nominee_id)
                order by n.id limit ? for update of n skip locked),
            affiliations as (
                delete from nomination_affiliation where nomination_id in (select id from due)),
            links as (
                delete from nomination_link where nomination_id in (select id from due))
            update nomination set display_name = ?, statement = ?, version = version + 1,
                ruling_reason = case when ruling_reason is not null then ? end,
                appeal_reason = case when appeal_reason is not null then ? end
            where id in (select id from due)
            """;

    private final Sql sql;

    NominationWordsRetention(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "nomination-words";
    }

    @Override
    public String record() {
        return "What nominees who did not become candidates wrote about themselves, from the end of the election";
    }

    @Override
    public String effect() {
        return "Name, statement and affiliations are replaced; that somebody was nominated, by id, stays";
    }

    @Override
    public String legalBasis() {
        return "Legitimate interest in answering questions about the election (GDPR Art. 6(1)(f)), ended by Art. 5(1)(e)";
    }

    @Override
    public int apply(Instant before, int most) {
        return sql.run(ERASE, before, Erased.TEXT, most, Erased.NAME, Erased.TEXT, Erased.TEXT, Erased.TEXT);
    }
}
