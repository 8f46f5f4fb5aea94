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
@Schema(name = "NewBootstrap", examples = """
        {"decisionReference": "Minutes of 2025-11-20, item 4", "decidedOn": "2025-11-20",
        "seats": [{"cohort": "ODD", "holderId": "0199d1a0-5b5c-7000-8000-000000000011", "from": "2025-01-01T00:00:00Z",
        "plannedEnd": "2027-01-01T00:00:00Z"}, {"cohort": "EVEN"}, {"cohort": "ODD"}],
        "officers": [{"role": "secretary", "personId": "0199d1a0-5b5c-7000-8000-000000000012", "from": "2025-01-01T00:00:00Z"}]}""")
public record NewBootstrap(
        @NotBlank @Size(max = 200) String decisionReference,

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
