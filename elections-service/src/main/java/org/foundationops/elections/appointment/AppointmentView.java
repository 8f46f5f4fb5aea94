package org.foundationops.elections.appointment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.appointment.domain.Appointment;
import org.foundationops.elections.decision.DecisionView;
import org.foundationops.kit.http.Versioned;
import org.jspecify.annotations.Nullable;

/** An appointment as everybody may see it. */
@Schema(name = "Appointment", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000004", "bodyId": "0199d1a0-5b5c-7000-8000-000000000001", "role": "secretary",
        "personId": "0199d1a0-5b5c-7000-8000-000000000012", "from": "2025-01-01T00:00:00Z", "recordedAt": "2026-11-20T10:01:00Z"}""")
public record AppointmentView(
        UUID id,
        @JsonIgnore long version,
        UUID bodyId,
        String role,
        UUID personId,
        Instant from,
        @Nullable Instant until,
        @Nullable DecisionView decision,

        @Schema(description = "The decision that ended it before its time") @Nullable
        DecisionView endDecision,

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
                appointment.decision().map(DecisionView::of).orElse(null),
                appointment.endDecision().map(DecisionView::of).orElse(null),
                appointment.recordedAt());
    }

    String sortKey() {
        return id.toString();
    }
}
