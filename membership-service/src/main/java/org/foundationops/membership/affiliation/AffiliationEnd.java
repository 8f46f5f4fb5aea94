package org.foundationops.membership.affiliation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day of an affiliation, past or announced. */
@Schema(examples = """
        {"until": "2026-12-31"}""")
record AffiliationEnd(@NotNull LocalDate until) {}
