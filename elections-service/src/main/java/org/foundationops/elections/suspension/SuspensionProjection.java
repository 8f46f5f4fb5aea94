package org.foundationops.elections.suspension;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foundationops.kit.messages.IncomingMessage;
import org.foundationops.kit.messages.Projection;
import org.foundationops.kit.messages.Subscription;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Who is suspended and when, from membership messages. */
@ApplicationScoped
class SuspensionProjection implements Projection {

    record Period(Instant from, Instant until, Instant recordedAt) {}

    record SuspensionState(
            @Nullable UUID personId, @Nullable UUID organisationId, List<Period> periods) {}

    private final Sql sql;
    private final String topic;

    SuspensionProjection(Sql sql, @ConfigProperty(name = "foundation.elections.membership-topic") String topic) {
        this.sql = sql;
        this.topic = topic;
    }

    @Override
    public String name() {
        return "suspension";
    }

    @Override
    public Set<Subscription> subscriptions() {
        return Set.of(new Subscription(topic, "suspension"));
    }

    @Override
    public List<String> tables() {
        return List.of("suspension_period");
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
                period.until(),
                period.recordedAt()
            });
        }
        sql.run("delete from suspension_period where suspension_id = ?", message.aggregateId());
        sql.batch(
                "insert into suspension_period (suspension_id, position, person_id, organisation_id, valid_from,"
                        + " valid_until, recorded_at) values (?, ?, ?, ?, ?, ?, ?)",
                rows);
    }
}
