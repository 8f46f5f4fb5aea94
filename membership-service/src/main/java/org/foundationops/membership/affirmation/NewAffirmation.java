package org.foundationops.membership.affirmation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller affirms the text of this version for a year. */
@Schema(examples = """
        {"year": 2026, "textVersion": "v1"}""")
record NewAffirmation(
        @NotNull Integer year, @NotBlank @Size(max = 60) String textVersion) {}
