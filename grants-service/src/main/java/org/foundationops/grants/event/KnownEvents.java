package org.foundationops.grants.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.grants.event.domain.KnownEvent;
import org.foundationops.kit.sql.Sql;

/** What this service has learnt about events and the persons behind them. */
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

    /** Those of the persons who are under a conduct suspension at the instant. */
    public Set<UUID> suspended(Set<UUID> persons, Instant at) {
        return Set.copyOf(sql.list(
                "select distinct person_id from known_suspension where person_id = any (?::uuid[])"
                        + " and valid_from <= ? and (valid_until is null or valid_until > ?)",
                row -> row.getObject(1, UUID.class),
                persons.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")),
                at,
                at));
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
