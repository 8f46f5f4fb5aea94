package org.foundationops.grants.budget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.grants.decision.NewDecision;

/** The body adopts its budget. */
@Schema(examples = """
        {"decision": {"bodyId": "0199d1a0-5b5c-7000-8000-000000000010", "decidedOn": "2026-01-08",
        "minuteReference": "Board 2026-01, item 2"}}""")
public record NewAdoption(@NotNull @Valid NewDecision decision) {}
