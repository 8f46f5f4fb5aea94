package org.foundationops.membership.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.application.domain.Category;

/** Somebody applies for individual membership: what they did, and in which categories. */
@Schema(examples = """
        {"statement": "I review pull requests of the ORM since 2021.", "categories": ["REVIEW_AND_TRIAGE"]}""")
public record NewApplication(
        @NotBlank @Size(max = 10_000) String statement,
        @NotEmpty Set<@NotNull Category> categories) {}
