package org.foundationops.elections.bootstrap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.body.domain.Cohort;
import org.jspecify.annotations.Nullable;

/** The first holders of a body, with the decision that put them there. */
public record NewBootstrap(
        @Schema(examples = "Minutes of 2025-11-20, item 4") @NotBlank @Size(max = 200)
        String decisionReference,

        @NotNull LocalDate decidedOn,
        @NotEmpty @Size(max = 15) List<@NotNull @Valid NewSeat> seats,
        @Nullable @Size(max = 200) List<@NotNull @Valid NewOfficer> officers) {

    /** A seat; a vacant one has no holder, from and planned end. */
    public record NewSeat(
            @NotNull Cohort cohort,
            @Nullable UUID holderId,
            @Nullable Instant from,
            @Nullable Instant plannedEnd) {}

    /** An office or another appointed role. */
    public record NewOfficer(
            @Schema(
                    examples = "secretary",
                    description = "president, vice-president, secretary, treasurer,"
                            + " election-officer, grant-reviewer, finance, conduct-team, events-support or auditor")
            @NotBlank
            @Size(max = 49)
            String role,

            @NotNull UUID personId,
            @NotNull Instant from,
            @Nullable Instant until) {}

    List<NewOfficer> appointed() {
        return officers == null ? List.of() : officers;
    }
}
