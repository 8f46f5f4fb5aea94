package org.foundationops.elections.election;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.election.domain.CountingOptions;
import org.foundationops.elections.election.domain.CountingOptions.QuotaRule;
import org.foundationops.elections.election.domain.CountingOptions.ThresholdRule;
import org.jspecify.annotations.Nullable;

/** What a method leaves open; absent is what the method does by itself. */
@Schema(name = "CountingOptions", examples = "{\"maxChoices\": 5}")
public record CountingChoices(
        @Schema(description = "For stv-wig-rctab; DROOP if absent") @Nullable
        QuotaRule quota,

        @Schema(description = "For stv-wig-rctab; WHOLE if absent") @Nullable
        ThresholdRule threshold,

        @Schema(description = "For irv, sequential-irv and wigm-prf: whoever cannot catch up goes out together")
        @Nullable
        Boolean batchElimination,

        @Schema(description = "For approval: how many candidates a ballot may name; any number if absent")
        @Nullable
        @Min(1)
        @Max(1000)
        Integer maxChoices) {

    public static @Nullable CountingChoices of(CountingOptions options) {
        return options.equals(CountingOptions.NONE)
                ? null
                : new CountingChoices(
                        options.quota(), options.threshold(), options.batchElimination(), options.maxChoices());
    }

    public CountingOptions options() {
        return new CountingOptions(quota, threshold, batchElimination, maxChoices);
    }
}
