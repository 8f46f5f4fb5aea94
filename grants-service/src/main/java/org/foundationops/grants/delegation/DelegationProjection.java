package org.foundationops.grants.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.messages.IncomingMessage;
import org.foundationops.kit.messages.Projection;
import org.foundationops.kit.messages.Subscription;
import org.foundationops.kit.money.Money;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** What bodies delegated, from membership messages. */
@ApplicationScoped
class DelegationProjection implements Projection {

    record Period(Instant from, @Nullable Instant until) {}

    record DelegationState(
            UUID bodyId,
            @Nullable UUID groupId,
            @Nullable String office,
            String power,
            @Nullable Money perDecision,
            @Nullable Money perPeriod,
            @Nullable Integer decisionsPerPeriod,
            String periodLength,
            List<Period> periods) {}

    private final Sql sql;

    DelegationProjection(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "known-delegation";
    }

    @Override
    public Set<Subscription> subscriptions() {
        return Set.of(new Subscription("foundation.membership.v1", "delegation"));
    }

    @Override
    public List<String> tables() {
        return List.of("known_delegation");
    }

    @Override
    public void handle(IncomingMessage message) {
        DelegationState state = message.dataAs(DelegationState.class);
        Money perDecision = state.perDecision();
        Money perPeriod = state.perPeriod();
        // It is granted once: there is one time, which a revocation shortens.
        Period period = state.periods().isEmpty() ? null : state.periods().getLast();
        sql.run("delete from known_delegation where delegation_id = ?", message.aggregateId());
        sql.run(
                "insert into known_delegation (delegation_id, version, body_id, group_id, office, power, currency,"
                        + " decision_minor, period_minor, period_decisions, period_length, valid_from, valid_until)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                message.aggregateId(),
                message.version(),
                state.bodyId(),
                state.groupId(),
                state.office(),
                state.power(),
                perDecision == null ? null : perDecision.currency().getCurrencyCode(),
                perDecision == null ? null : perDecision.minorUnits(),
                perPeriod == null ? null : perPeriod.minorUnits(),
                state.decisionsPerPeriod(),
                state.periodLength(),
                period == null ? null : period.from(),
                period == null ? null : period.until());
    }
}
