package org.foundationops.elections.election;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.election.domain.Configuration;
import org.foundationops.elections.election.domain.Method;
import org.foundationops.elections.election.domain.TieMode;
import org.jspecify.annotations.Nullable;

/** What of an election can be changed while it is a draft; the target of a merge patch. */
@Schema(name = "ElectionPlan", examples = """
        {"title": "Board election 2026", "quorum": {"voters": 100}}""")
public record ElectionPlan(
        @NotBlank @Size(max = 200) String title,

        @Schema(description = "scottish-stv if absent") @Nullable @Pattern(regexp = "scottish-stv")
        String method,

        @Schema(description = "SEED if absent") @Nullable TieMode tieRule,
        @NotNull @Valid Times timetable,
        @Nullable @Valid QuorumRule quorum,

        @Schema(description = "One for each seat on offer: exactly the vacancies of the seat register.")
        @NotEmpty
        @Size(max = 15)
        List<@NotNull @Valid TermOnOffer> terms) {

    static ElectionPlan of(Configuration configuration) {
        return new ElectionPlan(
                configuration.title(),
                configuration.method().text(),
                configuration.tieRule(),
                Times.of(configuration.timetable()),
                QuorumRule.of(configuration.quorum()),
                configuration.terms().stream().map(TermOnOffer::of).toList());
    }

    Configuration configuration() {
        return new Configuration(
                title.strip(),
                Method.SCOTTISH_STV,
                tieRule == null ? TieMode.SEED : tieRule,
                timetable.timetable(),
                quorum == null ? null : quorum.quorum(),
                terms.stream().map(TermOnOffer::offered).toList());
    }
}
