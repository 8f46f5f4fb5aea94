package org.foundationops.elections.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.body.domain.BodyKind;
import org.foundationops.elections.body.domain.Stagger;
import org.foundationops.kit.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** A body to be set up. */
@Schema(name = "NewBody", examples = """
        {"name": "Board of directors", "kind": "BOARD", "authorisedNumber": 7}""")
public record NewBody(
        @NotBlank @Size(max = 200) String name,

        @NotNull BodyKind kind,

        @Schema(
                description = "How many seats the body has, set by the foundation; needed for a BOARD, for a"
                        + " STEERING_COUNCIL as the policy steering-council says if absent.")
        @Nullable
        @Min(3)
        @Max(15)
        Integer authorisedNumber,

        @Schema(description = "Needed for an even number of directors; the rule's division if absent.") @Nullable @Valid
        CohortPlan cohorts,

        @Schema(
                description =
                        "The board that ratifies the elections of a STEERING_COUNCIL; needed there and only there.")
        @Nullable
        UUID ratifyingBodyId) {

    Stagger stagger(int usualCouncil) {
        return CohortPlan.stagger(kind, authorisedNumber == null ? usualCouncil : authorisedNumber, cohorts);
    }

    List<FieldError> violations() {
        List<FieldError> errors = new ArrayList<>();
        boolean isCouncil = kind == BodyKind.STEERING_COUNCIL;
        if (authorisedNumber == null && !isCouncil) {
            errors.add(new FieldError("/authorisedNumber", "is needed for a board"));
        }
        if ((ratifyingBodyId != null) != isCouncil) {
            errors.add(new FieldError(
                    "/ratifyingBodyId", isCouncil ? "is needed for a steering council" : "is for a steering council"));
        }
        return errors;
    }
}
