package org.foundationops.membership.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.foundationops.kit.sql.Sql;
import org.foundationops.membership.conflict.domain.SubjectRef;
import org.foundationops.membership.delegation.domain.Usage;
import org.foundationops.membership.delegation.domain.Use;
import org.jspecify.annotations.Nullable;

/** What was decided by delegations, in the database. */
@ApplicationScoped
class UseRepository {

    private final Sql sql;

    UseRepository(Sql sql) {
        this.sql = sql;
    }

    /** What was decided in the period that begins on this day; who asks holds the lock on the delegation. */
    Usage inPeriod(UUID delegationId, LocalDate periodStart) {
        return sql.list(
                        "select count(*) as decisions, coalesce(sum(amount_minor), 0) as money from delegation_use"
                                + " where delegation_id = ? and period_start = ?",
                        row -> new Usage(row.getLong("decisions"), row.getLong("money")),
                        delegationId,
                        periodStart)
                .getFirst();
    }

    void add(Use use) {
        @Nullable Money amount = use.amount();
        sql.run(
                "insert into delegation_use (id, delegation_id, subject_type, subject_id, period_start, amount_minor,"
                        + " used_by, used_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                use.id(),
                use.delegationId(),
                use.subject().type(),
                use.subject().id(),
                use.periodStart(),
                amount == null ? null : amount.minorUnits(),
                use.usedBy(),
                use.usedAt());
    }

    List<Use> page(UUID delegationId, @Nullable String afterId, int limit) {
        return sql.list(
                "select id, delegation_id, subject_type, subject_id, period_start, used_by, used_at from delegation_use"
                        + " where delegation_id = ? and (?::uuid is null or id > ?::uuid) order by id limit ?",
                UseRepository::read,
                delegationId,
                afterId,
                afterId,
                limit);
    }

    private static Use read(ResultSet row) throws SQLException {
        return new Use(
                row.getObject("id", UUID.class),
                row.getObject("delegation_id", UUID.class),
                new SubjectRef(row.getString("subject_type"), row.getObject("subject_id", UUID.class)),
                row.getObject("period_start", LocalDate.class),
                null,
                row.getObject("used_by", UUID.class),
                Sql.instant(row, "used_at"));
    }
}
