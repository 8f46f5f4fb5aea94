package org.foundationops.elections.nomination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.nomination.domain.Acceptance;
import org.jspecify.annotations.Nullable;

/** A nominee's consent to stand. Everything in it becomes public with the candidacy. */
@Schema(name = "NewAcceptance", examples = """
        {"displayName": "Ada Example", "statement": "I maintain the documentation.",
        "affiliations": ["Example Ltd (employee)"], "links": ["https://example.org/ada"], "conductAcknowledged": true}""")
public record NewAcceptance(
        @Schema(description = "The name on the ballot paper.") @NotBlank @Size(max = 200)
        String displayName,

        @Schema(description = "Markdown.") @NotBlank @Size(max = 4000)
        String statement,

        @Schema(description = "All affiliations; an empty list says: none.") @NotNull @Size(max = 20)
        List<@NotBlank @Size(max = 200) String> affiliations,

        @Schema(description = "Pages about the candidate.") @Nullable @Size(max = 10)
        List<
                        @NotNull @Size(max = 500)
                        @Pattern(regexp = "https://[^\\s<>\"]+", message = "must be an https address") String>
                links,

        @NotNull Boolean conductAcknowledged) {

    Acceptance acceptance() {
        return new Acceptance(
                displayName.strip(),
                statement.strip(),
                affiliations.stream().map(String::strip).toList(),
                links == null ? List.of() : links,
                conductAcknowledged);
    }
}
