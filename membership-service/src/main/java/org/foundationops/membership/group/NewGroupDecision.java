package org.foundationops.membership.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.group.domain.GroupOutcome;
import org.jspecify.annotations.Nullable;

/** What the board decided in its meeting of that day; the reason is private. */
@Schema(name = "NewGroupDecision", examples = """
        {"outcome": "APPROVED", "decidedOn": "2026-03-10", "minuteReference": "Board 2026-03, item 6"}""")
public record NewGroupDecision(
        @NotNull GroupOutcome outcome,
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 200) String minuteReference,
        @Nullable @Size(max = 2000) String reason) {}
