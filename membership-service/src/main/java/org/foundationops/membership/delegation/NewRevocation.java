package org.foundationops.membership.delegation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body took the power back in its meeting of that day; the reason is private. */
@Schema(name = "NewDelegationRevocation", examples = """
        {"decidedOn": "2026-09-10", "minuteReference": "Board 2026-09, item 2"}""")
record NewRevocation(
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 200) String minuteReference,

        @Schema(description = "The first day without the power; from now on if absent or past.") @Nullable
        LocalDate from,

        @Nullable @Size(max = 2000) String reason) {}
