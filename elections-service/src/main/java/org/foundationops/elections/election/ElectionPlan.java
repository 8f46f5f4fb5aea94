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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.body.domain.BodyKind;
import org.foundationops.elections.election.domain.Configuration;
import org.foundationops.elections.election.domain.CountRule;
import org.foundationops.elections.election.domain.CountingOptions;
import org.foundationops.elections.election.domain.Method;
import org.foundationops.elections.election.domain.PublishLevel;
import org.foundationops.elections.election.domain.TieMode;
import org.jspecify.annotations.Nullable;

/** What of an election can be changed while it is a draft; the target of a merge patch. */
@Schema(name = "ElectionPlan", examples = """
        {"title": "Board election 2026", "quorum": {"voters": 100}}""")
public record ElectionPlan(
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

    static ElectionPlan of(Configuration configuration) {
        CountRule count = configuration.count();
        return new ElectionPlan(
                configuration.title(),
                count.method().text(),
                CountingChoices.of(count.options()),
                count.tieRule(),
                count.affiliationCap(),
                configuration.publishLevel(),
                Times.of(configuration.timetable()),
                QuorumRule.of(configuration.quorum()),
                configuration.terms().stream().map(TermOnOffer::of).toList());
    }

    Configuration configuration(BodyKind kind) {
        Method counted = method == null ? Method.usual(kind, terms.size()) : Method.named(method);
        return new Configuration(
                title.strip(),
                new CountRule(
                        counted,
                        countingOptions == null
                                ? CountingOptions.usual(kind, counted, terms.size())
                                : countingOptions.options(),
                        tieRule == null ? TieMode.SEED : tieRule,
                        affiliationCap),
                publishLevel == null ? PublishLevel.ROUNDS_ONLY : publishLevel,
                timetable.timetable(),
                quorum == null ? null : quorum.quorum(),
                terms.stream().map(TermOnOffer::offered).toList());
    }
}
