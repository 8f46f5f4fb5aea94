package org.foundationops.membership.corporate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A body ended a membership in its meeting of that day; the reason is private. */
@Schema(name = "NewCorporateTermination", examples = """
        {"decidedOn": "2026-09-10", "minuteReference": "Board 2026-09, item 3"}""")
public record NewTermination(
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 200) String minuteReference,
        @Nullable @Size(max = 2000) String reason) {}
