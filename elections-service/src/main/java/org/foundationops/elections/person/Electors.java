package org.foundationops.elections.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.kit.sql.Sql;

/** Who has the rights of a member at an instant, as membership messages tell it. */
@ApplicationScoped
public class Electors {

    private static final String MEMBER = """
            select 1 from member_period m
            where m.person_id = ? and m.valid_from <= ? and (m.valid_until is null or m.valid_until > ?)
            union all
            select 1 from representative_period r
            join corporate_period c on c.corporate_id = r.corporate_id
             and c.valid_from <= ? and (c.valid_until is null or c.valid_until > ?)
            where r.person_id = ? and r.capacity = 'REPRESENTATIVE'
              and r.valid_from <= ? and (r.valid_until is null or r.valid_until > ?)
            limit 1
            """;

    private final Sql sql;

    Electors(Sql sql) {
        this.sql = sql;
    }

    /** An individual member, or the voting representative of a corporate member. */
    public boolean isMember(UUID personId, Instant at) {
        return sql.exists(MEMBER, personId, at, at, at, at, personId, at, at);
    }
}
