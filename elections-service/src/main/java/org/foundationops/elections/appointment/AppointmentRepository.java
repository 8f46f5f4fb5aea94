package org.foundationops.elections.appointment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.elections.appointment.domain.Appointment;
import org.jspecify.annotations.Nullable;

/** Appointments, in the order in which they were recorded. */
@ApplicationScoped
public class AppointmentRepository implements PanacheRepositoryBase<Appointment, UUID> {

    List<Appointment> running(UUID bodyId, Collection<UUID> personIds, Instant at) {
        return list(
                "bodyId = ?1 and personId in ?2 and (until is null or until > ?3) order by id", bodyId, personIds, at);
    }

    List<Appointment> page(@Nullable UUID bodyId, @Nullable UUID personId, @Nullable String after, int limit) {
        StringBuilder where = new StringBuilder("1 = 1");
        Map<String, Object> parameters = new HashMap<>();
        if (bodyId != null) {
            where.append(" and bodyId = :bodyId");
            parameters.put("bodyId", bodyId);
        }
        if (personId != null) {
            where.append(" and personId = :personId");
            parameters.put("personId", personId);
        }
        if (after != null) {
            where.append(" and id > :after");
            parameters.put("after", UUID.fromString(after));
        }
        return find(where + " order by id", parameters).page(0, limit).list();
    }
}
