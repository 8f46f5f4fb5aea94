package org.foundationops.elections.election;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.election.domain.Method;
import org.foundationops.elections.election.domain.PublishLevel;
import org.foundationops.elections.election.domain.TieMode;
import org.jspecify.annotations.Nullable;

/** An election to be drafted. */
@Schema(name = "NewElection", examples = """
        {"bodyId": "0199d1a0-5b5c-7000-8000-000000000001", "title": "Board election 2026", "tieRule": "SEED",
        "timetable": {"recordDate": "2026-10-01T00:00:00Z", "nominationsOpen": "2026-10-05T12:00:00Z",
        "nominationsClose": "2026-10-19T12:00:00Z", "registrationOpens": "2026-10-26T12:00:00Z",
        "votingOpens": "2026-11-02T12:00:00Z", "votingCloses": "2026-11-16T12:00:00Z",
        "termStart": "2027-01-01T00:00:00Z"}, "quorum": {"share": "0.25"},
        "terms": [{"cohort": "ODD", "plannedEnd": "2029-01-01T00:00:00Z"}]}""")
public record NewElection(
        @NotNull UUID bodyId,

        @NotBlank @Size(max = 200) String title,

        @Schema(description = "If absent, irv for one seat, scottish-stv for several, approval for a steering council")
        @Nullable
        @Pattern(regexp = Method.NAMES)
        String method,

        @Nullable @Valid CountingChoices countingOptions,

        @Schema(description = "SEED if absent") @Nullable TieMode tieRule,

        @Schema(description = "How many co-affiliated persons may sit; any number if absent") @Nullable @Min(1) @Max(15)
        Integer affiliationCap,

        @Schema(description = "How much is published besides the figures of the rounds; ROUNDS_ONLY if absent")
        @Nullable
        PublishLevel publishLevel,

        @NotNull @Valid Times timetable,
        @Nullable @Valid QuorumRule quorum,

        @Schema(description = "One for each seat on offer: exactly the vacancies of the seat register.")
        @NotEmpty
        @Size(max = 15)
        List<@NotNull @Valid TermOnOffer> terms) {

    ElectionPlan plan() {
        return new ElectionPlan(
                title, method, countingOptions, tieRule, affiliationCap, publishLevel, timetable, quorum, terms);
    }
}
