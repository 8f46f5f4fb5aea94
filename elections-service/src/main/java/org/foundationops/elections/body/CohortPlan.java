package org.foundationops.elections.body;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.body.domain.BodyKind;
import org.foundationops.elections.body.domain.Stagger;
import org.foundationops.elections.body.domain.StaggerDoesNotAddUp;
import org.jspecify.annotations.Nullable;

/** How many seats are up in odd and in even board years, where the rule does not say it. */
@Schema(name = "CohortPlan", examples = "{\"odd\": 4, \"even\": 4}")
public record CohortPlan(
        @NotNull @Min(1) @Max(14) Integer odd,
        @NotNull @Min(1) @Max(14) Integer even) {

    public static Stagger stagger(BodyKind kind, int authorisedNumber, @Nullable CohortPlan plan) {
        return switch (kind) {
            case BOARD ->
                plan == null ? Stagger.of(authorisedNumber) : Stagger.planned(authorisedNumber, plan.odd, plan.even);
            case STEERING_COUNCIL -> {
                if (plan != null) {
                    throw new StaggerDoesNotAddUp("All seats of a steering council are up at each release: it has no"
                            + " plan of odd and even years.");
                }
                yield Stagger.together(authorisedNumber);
            }
        };
    }
}
