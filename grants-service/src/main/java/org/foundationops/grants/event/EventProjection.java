package org.foundationops.grants.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.kit.messages.IncomingMessage;
import org.foundationops.kit.messages.Projection;
import org.foundationops.kit.messages.Subscription;
import org.foundationops.kit.sql.Sql;

/** Keeps what events-service tells about its events. */
@ApplicationScoped
class EventProjection implements Projection {

    private final Sql sql;

    EventProjection(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "known-event";
    }

    @Override
    public Set<Subscription> subscriptions() {
        return Set.of(new Subscription("foundation.events.v1", "event"));
    }

    @Override
    public List<String> tables() {
        return List.of("known_event");
    }

    @Override
    public void handle(IncomingMessage message) {
        EventMessage event = message.dataAs(EventMessage.class);
        sql.run(
                "insert into known_event"
                        + " (event_id, version, status, level, starts_on, conduct_url, contact_count, organisers)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?::uuid[])"
                        + " on conflict (event_id) do update set (version, status, level, starts_on, conduct_url,"
                        + " contact_count, organisers) = (excluded.version, excluded.status, excluded.level,"
                        + " excluded.starts_on, excluded.conduct_url, excluded.contact_count, excluded.organisers)",
                message.aggregateId(),
                message.version(),
                event.status(),
                event.level(),
                event.startsOn(),
                event.conductUrl(),
                event.contacts(),
                event.persons().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")));
    }
}
