package org.foundationops.membership.delegation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.delegation.domain.DelegationOutcome;
import org.jspecify.annotations.Nullable;

/** What the body decided on a delegation in its meeting of that day; the reason is private. */
@Schema(examples = """
        {"outcome": "APPROVED", "decidedOn": "2026-03-10", "minuteReference": "Board 2026-03, item 9"}""")
record NewDelegationDecision(
        @NotNull DelegationOutcome outcome,
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 200) String minuteReference,
        @Nullable @Size(max = 2000) String reason) {}
