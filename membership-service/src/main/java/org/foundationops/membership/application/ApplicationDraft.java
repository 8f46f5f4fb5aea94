package org.foundationops.membership.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.application.domain.ApplicationText;
import org.foundationops.membership.application.domain.Category;

/** What can be edited of a draft. */
@Schema(examples = """
        {"categories": ["REVIEW_AND_TRIAGE", "COMMUNITY_HELP"]}""")
record ApplicationDraft(
        @NotBlank @Size(max = 10_000) String statement,
        @NotEmpty Set<@NotNull Category> categories) {

    static ApplicationDraft of(ApplicationText text) {
        return new ApplicationDraft(text.statement(), text.categories());
    }

    ApplicationText text() {
        return new ApplicationText(statement, categories);
    }
}
