package org.foundationops.membership.suspension;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.suspension.domain.SuspendedSubject;
import org.jspecify.annotations.Nullable;

/** The conduct team suspends a person or an organisation, from now or a first day to a last one; why is private. */
@Schema(examples = """
        {"personId": "0199d1a0-5b5c-7000-8000-000000000001", "until": "2026-06-09",
        "reason": "Report 2026-12: threats in the chat."}""")
record NewSuspension(
        @Nullable UUID personId,
        @Nullable UUID organisationId,

        @Schema(description = "The first day, which has not begun; from this moment on if absent.") @Nullable
        LocalDate from,

        @NotNull LocalDate until,
        @NotBlank @Size(max = 2000) String reason) {

    SuspendedSubject subject() {
        return new SuspendedSubject(personId, organisationId);
    }
}
