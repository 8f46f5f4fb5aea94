package org.foundationops.membership.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.application.domain.ApplicationText;
import org.foundationops.membership.application.domain.Category;
import org.foundationops.membership.application.domain.Nominee;
import org.jspecify.annotations.Nullable;

/** Somebody applies for individual membership or nominates somebody: what was done, and in which categories. */
@Schema(examples = """
        {"statement": "I review pull requests of the ORM since 2021.", "categories": ["REVIEW_AND_TRIAGE"]}""")
public record NewApplication(
        @NotBlank @Size(max = 10_000) String statement,
        @NotEmpty Set<@NotNull Category> categories,

        @Schema(description = "Somebody else than the caller.") @Valid @Nullable
        NewNominee nominee,

        @Schema(description = "True to go on writing and submit it later.") @Nullable
        Boolean draft) {

    ApplicationText text() {
        return new ApplicationText(statement, categories);
    }

    Optional<Nominee> nominated() {
        return Optional.ofNullable(nominee).map(NewNominee::nominee);
    }

    boolean isDraft() {
        return Boolean.TRUE.equals(draft);
    }
}
