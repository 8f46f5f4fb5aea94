package org.foundationops.membership.corporate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.corporate.domain.Outcome;
import org.jspecify.annotations.Nullable;

/** What a body decided on an organisation's application in its meeting of that day; the reason is private. */
@Schema(examples = """
        {"outcome": "APPROVED", "decidedOn": "2026-03-10", "minuteReference": "Board 2026-03, item 5"}""")
public record NewCorporateDecision(
        @NotNull Outcome outcome,
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 200) String minuteReference,
        @Nullable @Size(max = 2000) String reason) {}
