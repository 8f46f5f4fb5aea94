package org.foundationops.events.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foundationops.kit.messages.IncomingMessage;
import org.foundationops.kit.messages.Projection;
import org.foundationops.kit.messages.Subscription;
import org.foundationops.kit.money.Money;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The awards that name an event, from grants messages. */
@ApplicationScoped
public class FundingProjection implements Projection {

    record AwardState(@Nullable UUID eventId, String status, Money amount, LocalDate approvedOn) {}

    private final Sql sql;
    private final String topic;

    FundingProjection(Sql sql, @ConfigProperty(name = "foundation.events.grants-topic") String topic) {
        this.sql = sql;
        this.topic = topic;
    }

    @Override
    public String name() {
        return "funding";
    }

    @Override
    public Set<Subscription> subscriptions() {
        return Set.of(new Subscription(topic, "award"));
    }

    @Override
    public List<String> tables() {
        return List.of("award_funding");
    }

    @Override
    public void handle(IncomingMessage message) {
        AwardState award = message.dataAs(AwardState.class);
        sql.run("delete from award_funding where award_id = ?", message.aggregateId());
        if (award.eventId() != null && !"CANCELLED".equals(award.status())) {
            sql.run(
                    "insert into award_funding (award_id, event_id, minor_units, currency, approved_on)"
                            + " values (?, ?, ?, ?, ?)",
                    message.aggregateId(),
                    award.eventId(),
                    award.amount().minorUnits(),
                    award.amount().currency().getCurrencyCode(),
                    award.approvedOn());
        }
    }
}
