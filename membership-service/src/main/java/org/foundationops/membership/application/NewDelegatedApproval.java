package org.foundationops.membership.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group, or the holder of an office, decided by a delegation on that day, and this is where that is written down. */
@Schema(examples = """
        {"delegationId": "0199d1a0-5b5c-7000-8000-000000000031", "decidedOn": "2026-04-10",
        "minuteReference": "Membership group 2026-04, item 2"}""")
public record NewDelegatedApproval(
        @NotNull UUID delegationId,
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 200) String minuteReference) {}
