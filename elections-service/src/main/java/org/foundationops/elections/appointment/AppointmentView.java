package org.foundationops.elections.appointment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.elections.appointment.domain.Appointment;
import org.foundationops.kit.http.Versioned;
import org.jspecify.annotations.Nullable;

/** An appointment as everybody may see it. */
public record AppointmentView(
        UUID id,
        @JsonIgnore long version,
        UUID bodyId,
        String role,
        UUID personId,
        Instant from,
        @Nullable Instant until,
        Instant recordedAt)
        implements Versioned {

    public static AppointmentView of(Appointment appointment) {
        return new AppointmentView(
                appointment.id(),
                appointment.version(),
                appointment.bodyId(),
                appointment.role(),
                appointment.personId(),
                appointment.from(),
                appointment.until(),
                appointment.recordedAt());
    }

    String sortKey() {
        return id.toString();
    }
}
