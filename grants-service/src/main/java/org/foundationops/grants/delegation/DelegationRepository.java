package org.foundationops.grants.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.foundationops.grants.delegation.domain.Delegation;
import org.foundationops.grants.delegation.domain.PeriodLength;
import org.foundationops.grants.delegation.domain.Usage;
import org.foundationops.grants.delegation.domain.Use;
import org.foundationops.kit.money.Money;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Delegations as they are known here, and what was decided by them. */
@ApplicationScoped
class DelegationRepository {

    private final Sql sql;

    DelegationRepository(Sql sql) {
        this.sql = sql;
    }

    /** Until the end of the transaction nobody else decides by this delegation here. */
    Delegation forUse(UUID id) {
        sql.exists("select pg_advisory_xact_lock(hashtextextended('delegation/' || ?::text, 0))", id);
        return sql.first(
                        "select delegation_id, body_id, group_id, office, power, currency, decision_minor, period_minor,"
                                + " period_decisions, period_length, valid_from, valid_until"
                                + " from known_delegation where delegation_id = ?",
                        DelegationRepository::read,
                        id)
                .orElseThrow(() -> new NotFound("No delegation " + id + " is known here."));
    }

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
                use.subjectType(),
                use.subjectId(),
                use.periodStart(),
                amount == null ? null : amount.minorUnits(),
                use.usedBy(),
                use.usedAt());
    }

    private static Delegation read(ResultSet row) throws SQLException {
        return new Delegation(
                row.getObject("delegation_id", UUID.class),
                row.getObject("body_id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getString("office"),
                row.getString("power"),
                money(row, "decision_minor"),
                money(row, "period_minor"),
                row.getObject("period_decisions", Integer.class),
                PeriodLength.valueOf(row.getString("period_length")),
                Sql.instantOrNull(row, "valid_from"),
                Sql.instantOrNull(row, "valid_until"));
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        String currency = row.getString("currency");
        return currency == null ? null : new Money(row.getLong(column), Currency.getInstance(currency));
    }
}
