package org.foundationops.events.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.events.event.domain.Level;

/** A group, or the holder of an office, stands for an event within what a body has delegated. */
@Schema(examples = """
        {"delegationId": "0199d1a0-5b5c-7000-8000-000000000031", "level": "RECOGNISED", "decidedOn": "2026-11-20",
        "minuteReference": "Events group 2026-11, item 3"}""")
public record NewDelegatedRecognition(
        @NotNull UUID delegationId,
        @NotNull Level level,
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 200) String minuteReference) {}
