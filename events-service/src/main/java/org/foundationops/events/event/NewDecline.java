package org.foundationops.events.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The decision not to stand for an event; the reason is private. */
@Schema(examples = """
        {"decidedOn": "2026-11-20", "minuteReference": "Board 2026-11, item 3"}""")
public record NewDecline(
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 200) String minuteReference,
        @Nullable @Size(max = 2000) String reason) {}
