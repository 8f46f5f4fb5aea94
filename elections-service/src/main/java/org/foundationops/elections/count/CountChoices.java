package org.foundationops.elections.count;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.foundationops.elections.counting.Choices;
import org.foundationops.elections.counting.CountingMethod;
import org.foundationops.elections.counting.UnknownChoice;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** How to count; the same options as those of the command. */
public class CountChoices {

    @QueryParam("method")
    @Parameter(
            required = true,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {
                                "scottish-stv",
                                "meek-prf",
                                "wigm-prf",
                                "irv",
                                "sequential-irv",
                                "bottoms-up",
                                "stv-wig-rctab",
                                "mpls-stv",
                                "schulze",
                                "approval"
                            }))
    @Nullable
    String method;

    @QueryParam("seats")
    @Parameter(description = "Instead of what the BLT file says; 1 if nobody says")
    @Nullable
    Integer seats;

    @QueryParam("rankColumns")
    @Parameter(description = "A-B: the columns of a CSV file that are ranks, from 1; all if absent")
    @Nullable
    String rankColumns;

    @QueryParam("quota")
    @Parameter(description = "droop (usual) or hare, for stv-wig-rctab")
    @Nullable
    String quota;

    @QueryParam("threshold")
    @Parameter(description = "whole (usual) or fractional, for the methods of RCTab")
    @Nullable
    String threshold;

    @QueryParam("batch")
    @Parameter(description = "true or false (usual): whoever cannot catch up together goes out together")
    @Nullable
    String batch;

    @QueryParam("tie")
    @Parameter(description = "list-first, list-last or seed:TEXT: who is taken when nothing else decides")
    @Nullable
    String tie;

    @QueryParam("maxChoices")
    @Parameter(description = "How many candidates a ballot may name, for approval")
    @Nullable
    Integer maxChoices;

    @QueryParam("repeats")
    @Parameter(description = "error (usual) or skip: a candidate named again in a row of a CSV file")
    @Nullable
    String repeats;

    @QueryParam("overvote")
    @Parameter(description = "exhaust (usual), skip or error: a cell that says overvote")
    @Nullable
    String overvote;

    @QueryParam("undervote")
    @Parameter(description = "skip (usual), exhaust or error: a cell that says undervote")
    @Nullable
    String undervote;

    CountingMethod method() {
        return CountingMethod.named(method == null ? "" : method)
                .orElseThrow(() -> invalid(
                        "method",
                        "must be one of "
                                + Arrays.stream(CountingMethod.values())
                                        .map(CountingMethod::text)
                                        .collect(Collectors.joining(", "))));
    }

    Choices choices() {
        Choices choices = new Choices();
        take("seats", seats, choices::seats);
        take("rankColumns", rankColumns, choices::rankColumns);
        take("quota", quota, value -> choices.option("quota", value));
        take("threshold", threshold, value -> choices.option("threshold", value));
        take("batch", batch, value -> choices.option("batch", value));
        take("tie", tie, value -> choices.option("tie", value));
        take("maxChoices", maxChoices, value -> choices.option("max-choices", value));
        take("repeats", repeats, value -> choices.option("repeats", value));
        take("overvote", overvote, value -> choices.option("overvote", value));
        take("undervote", undervote, value -> choices.option("undervote", value));
        return choices;
    }

    private interface Taker {
        void take(String value) throws UnknownChoice;
    }

    private static void take(String parameter, @Nullable Object value, Taker taker) {
        if (value != null) {
            try {
                taker.take(value.toString());
            } catch (UnknownChoice unknown) {
                throw invalid(parameter, unknown.rule());
            }
        }
    }

    private static InvalidRequest invalid(String parameter, String rule) {
        return new InvalidRequest(
                "The parameter " + parameter + " " + rule + ".", List.of(FieldError.parameter(parameter, rule)));
    }
}
