package org.foundationops.events.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.messages.IncomingMessage;
import org.foundationops.kit.messages.Projection;
import org.foundationops.kit.messages.Subscription;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Who is suspended by the conduct team and when, from membership messages. */
@ApplicationScoped
class SuspensionProjection implements Projection {

    record SuspensionState(
            @Nullable UUID personId, @Nullable UUID organisationId, List<Period> periods) {}

    private final Sql sql;

    SuspensionProjection(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "known-suspension";
    }

    @Override
    public Set<Subscription> subscriptions() {
        return Set.of(new Subscription("foundation.membership.v1", "suspension"));
    }

    @Override
    public List<String> tables() {
        return List.of("known_suspension");
    }

    @Override
    public void handle(IncomingMessage message) {
        SuspensionState suspension = message.dataAs(SuspensionState.class);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Period period : suspension.periods()) {
            rows.add(new @Nullable Object[] {
                message.aggregateId(),
                rows.size(),
                suspension.personId(),
                suspension.organisationId(),
                period.from(),
                period.until()
            });
        }
        sql.run("delete from known_suspension where suspension_id = ?", message.aggregateId());
        sql.batch(
                "insert into known_suspension (suspension_id, position, person_id, organisation_id, valid_from,"
                        + " valid_until) values (?, ?, ?, ?, ?, ?)",
                rows);
    }
}
