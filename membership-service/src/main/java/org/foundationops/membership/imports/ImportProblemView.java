package org.foundationops.membership.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a row was not imported, and with it no other. */
@Schema(name = "ImportProblem", examples = """
        {"line": 17, "column": "email", "message": "belongs to a registered person"}""")
record ImportProblemView(
        @JsonIgnore int position,

        @Schema(description = "The line of the file on which the row begins, from 1")
        int line,

        @Nullable String column,
        String message) {}
