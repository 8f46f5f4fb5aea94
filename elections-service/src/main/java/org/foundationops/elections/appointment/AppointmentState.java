package org.foundationops.elections.appointment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.appointment.domain.Appointment;
import org.foundationops.kit.authority.AuthorityRow;
import org.jspecify.annotations.Nullable;

/** The public state of an appointment, as messages carry it: one period, and the authority it gives. */
record AppointmentState(
        UUID id,
        long version,
        UUID bodyId,
        String role,
        UUID personId,
        Instant from,
        @Nullable Instant until,
        Instant recordedAt,
        List<AuthorityRow> authority) {

    static AppointmentState of(Appointment appointment) {
        return new AppointmentState(
                appointment.id(),
                appointment.version(),
                appointment.bodyId(),
                appointment.role(),
                appointment.personId(),
                appointment.from(),
                appointment.until(),
                appointment.recordedAt(),
                authorityOf(appointment));
    }

    static List<AuthorityRow> authorityOf(Appointment appointment) {
        return List.of(new AuthorityRow(
                appointment.personId(),
                appointment.role(),
                appointment.bodyId(),
                appointment.from(),
                appointment.until()));
    }
}
