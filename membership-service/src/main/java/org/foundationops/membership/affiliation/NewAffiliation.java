package org.foundationops.membership.affiliation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.affiliation.domain.AffiliationKind;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is something to an organisation, from a first day to a last one if it is known; days end at 24:00 in the
 * foundation's zone.
 */
@Schema(examples = """
        {"personId": "0199d1a0-5b5c-7000-8000-000000000001", "organisationId": "0199d1a0-5b5c-7000-8000-000000000002",
        "kind": "EMPLOYEE", "from": "2026-03-01"}""")
record NewAffiliation(
        @NotNull UUID personId,
        @NotNull UUID organisationId,
        @NotNull AffiliationKind kind,
        @NotNull LocalDate from,
        @Nullable LocalDate until) {}
