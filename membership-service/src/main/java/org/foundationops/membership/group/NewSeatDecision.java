package org.foundationops.membership.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.group.domain.GroupOutcome;
import org.jspecify.annotations.Nullable;

/** What the board or the council decided on an admission in its meeting of that day; the reason is private. */
@Schema(name = "NewGroupSeatDecision", examples = """
        {"bodyId": "0199d1a0-5b5c-7000-8000-000000000005", "outcome": "APPROVED", "decidedOn": "2026-03-10",
        "minuteReference": "Board 2026-03, item 7"}""")
public record NewSeatDecision(
        @NotNull UUID bodyId,
        @NotNull GroupOutcome outcome,
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 200) String minuteReference,
        @Nullable @Size(max = 2000) String reason) {}
