package org.foundationops.elections.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.interest.domain.AffiliationCap;
import org.foundationops.elections.interest.domain.CoAffiliated;
import org.foundationops.kit.policy.Policies;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Which sitting directors belong to one control group, as membership messages tell it. */
@ApplicationScoped
public class CoAffiliations {

    private static final String GROUPS = """
            select body_id, group_id, array_agg(person_id order by person_id) as persons
            from co_affiliated(?::uuid, ?) group by body_id, group_id having count(*) > ?
            order by body_id, group_id""";

    /** At the start, and whenever somebody else comes who was announced already. */
    private static final String WITH_CANDIDATE = """
            with stay (body_id, person_id, begins, ends) as (
                values (?::uuid, ?::uuid, ?::timestamptz, coalesce(?::timestamptz, 'infinity'))
            ),
            instant (at) as (
                select begins from stay
                union
                select t.valid_from from stay s join term t on t.body_id = s.body_id
                where t.valid_from > s.begins and t.valid_from < s.ends
                  and (t.valid_until is null or t.valid_until > t.valid_from)
            )
            select count(*)::int as sitting
            from stay s cross join instant i cross join lateral co_affiliated(s.body_id, i.at, s.person_id) c
            group by i.at, c.group_id having bool_or(c.person_id = s.person_id) order by sitting desc""";

    private final Sql sql;
    private final Policies policies;

    CoAffiliations(Sql sql, Policies policies) {
        this.sql = sql;
        this.policies = policies;
    }

    public AffiliationCap cap(Instant at) {
        return rules(at).cap();
    }

    public AffiliationCapPolicy rules(Instant at) {
        return policies.at(AffiliationCapPolicy.NAME, at, AffiliationCapPolicy.class);
    }

    /** Refuses somebody with whom too many would be co-affiliated. The caller holds the lock on the body. */
    public void requireRoomFor(UUID bodyId, UUID personId, Instant from, @Nullable Instant until) {
        int sitting = sql.first(WITH_CANDIDATE, row -> row.getInt(1), bodyId, personId, from, until)
                .orElse(0);
        cap(from).requireRoom(sitting);
    }

    /** The groups of which too many sit in the body. */
    public List<CoAffiliated> beyondCap(UUID bodyId, Instant at) {
        return sql.list(GROUPS, CoAffiliations::group, bodyId, at, cap(at).most());
    }

    /** The bodies in which too many of one group sit. */
    public List<UUID> bodiesBeyondCap(Instant at) {
        return sql.list(GROUPS, CoAffiliations::group, null, at, cap(at).most()).stream()
                .map(CoAffiliated::bodyId)
                .distinct()
                .toList();
    }

    private static CoAffiliated group(ResultSet row) throws SQLException {
        UUID[] persons = (UUID[]) row.getArray("persons").getArray();
        return new CoAffiliated(
                row.getObject("body_id", UUID.class), row.getObject("group_id", UUID.class), List.of(persons));
    }
}
