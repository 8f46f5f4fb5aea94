package org.foundationops.elections.appointment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.appointment.domain.Appointment;
import org.foundationops.kit.http.Conditions;
import org.foundationops.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Appointments, in the order in which they were recorded. */
@ApplicationScoped
public class AppointmentRepository implements PanacheRepositoryBase<Appointment, UUID> {

    List<Appointment> running(UUID bodyId, Collection<UUID> personIds, Instant at) {
        return list(
                "bodyId = ?1 and personId in ?2 and (until is null or until > ?3) order by id", bodyId, personIds, at);
    }

    Appointment require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("There is no appointment " + id + "."));
    }

    List<Appointment> notOver(UUID bodyId, String role, Instant at) {
        return list("bodyId = ?1 and role = ?2 and (until is null or until > ?3) order by from, id", bodyId, role, at);
    }

    /** Starts and ends that have passed and were not told yet, oldest first. */
    List<Appointment> due(Instant now, int limit) {
        return find(
                        "(publishedStart = false and from <= ?1)"
                                + " or (publishedEnd = false and until is not null and until <= ?1) order by from, id",
                        now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, limit)
                .list();
    }

    List<Appointment> page(@Nullable UUID bodyId, @Nullable UUID personId, @Nullable String after, int limit) {
        Conditions conditions = Conditions.after("id", after)
                .and("bodyId = :bodyId", "bodyId", bodyId)
                .and("personId = :personId", "personId", personId);
        return find(conditions.orderedBy("id"), conditions.parameters())
                .page(0, limit)
                .list();
    }
}
