package org.foundationops.events.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.events.event.domain.Level;

/** The decision to stand for an event. */
@Schema(examples = """
        {"level": "RECOGNISED", "decidedOn": "2026-11-20", "minuteReference": "Board 2026-11, item 3"}""")
public record NewRecognition(
        @NotNull Level level,
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 200) String minuteReference) {}
