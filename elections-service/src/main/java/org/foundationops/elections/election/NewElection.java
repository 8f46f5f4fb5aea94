package org.foundationops.elections.election;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.election.domain.TieMode;
import org.jspecify.annotations.Nullable;

/** An election to be drafted. */
public record NewElection(
        @NotNull UUID bodyId,

        @Schema(examples = "Board election 2026") @NotBlank @Size(max = 200)
        String title,

        @Schema(examples = "scottish-stv", description = "scottish-stv if absent")
        @Nullable
        @Pattern(regexp = "scottish-stv")
        String method,

        @Schema(description = "SEED if absent") @Nullable TieMode tieRule,
        @NotNull @Valid Times timetable,
        @Nullable @Valid QuorumRule quorum,

        @Schema(description = "One for each seat on offer: exactly the vacancies of the seat register.")
        @NotEmpty
        @Size(max = 15)
        List<@NotNull @Valid TermOnOffer> terms) {

    ElectionPlan plan() {
        return new ElectionPlan(title, method, tieRule, timetable, quorum, terms);
    }
}
