package org.foundationops.grants.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.grants.event.domain.KnownEvent;
import org.foundationops.kit.sql.Sql;

/** What this service has learnt about events. */
@ApplicationScoped
public class KnownEvents {

    private final Sql sql;

    KnownEvents(Sql sql) {
        this.sql = sql;
    }

    public Optional<KnownEvent> find(UUID eventId) {
        return sql.first(
                "select event_id, status, level, starts_on, conduct_url, contact_count, organisers"
                        + " from known_event where event_id = ?",
                KnownEvents::event,
                eventId);
    }

    private static KnownEvent event(ResultSet row) throws SQLException {
        return new KnownEvent(
                row.getObject("event_id", UUID.class),
                row.getString("status"),
                row.getString("level"),
                row.getObject("starts_on", LocalDate.class),
                row.getString("conduct_url"),
                row.getInt("contact_count"),
                Arrays.stream((UUID[]) row.getArray("organisers").getArray()).collect(Collectors.toUnmodifiableSet()));
    }
}
