package org.foundationops.membership.conflict;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A conflict ends: with a last day, today or later, or now. */
@Schema(name = "NewConflictEnd", examples = """
        {"until": "2026-12-31"}""")
record NewConflictEnd(@Nullable LocalDate until) {}
