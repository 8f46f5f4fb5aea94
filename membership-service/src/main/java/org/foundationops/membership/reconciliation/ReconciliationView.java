package org.foundationops.membership.reconciliation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.electorate.domain.Electorate;

/** A roll beside the electorate of this service at the same instant, computed now. */
@Schema(name = "Reconciliation", examples = """
        {"electionId": "0199d1a0-5b5c-7000-8000-000000000007", "bodyId": "0199d1a0-5b5c-7000-8000-000000000001",
        "at": "2026-10-01T00:00:00Z", "frozenAt": "2026-10-20T09:00:00Z", "agrees": true,
        "own": {"count": 482, "sha256": "acfe1fecda8bf79f258fb28a532d3a5b901217497a8f7e86b6d5e81baa27de17"},
        "derived": {"count": 482, "sha256": "acfe1fecda8bf79f258fb28a532d3a5b901217497a8f7e86b6d5e81baa27de17"}}""")
record ReconciliationView(
        UUID electionId,
        UUID bodyId,
        Instant at,
        Instant frozenAt,
        boolean agrees,
        @Schema(description = "What this service has") Figures own,

        @Schema(description = "What elections-service derived from messages")
        Figures derived) {

    /** A roll in figures. */
    @Schema(name = "RollFigures", examples = """
            {"count": 482, "sha256": "acfe1fecda8bf79f258fb28a532d3a5b901217497a8f7e86b6d5e81baa27de17"}""")
    record Figures(int count, String sha256) {}

    static ReconciliationView of(FrozenRoll roll, Electorate electorate) {
        Figures own = new Figures(electorate.voters().size(), electorate.sha256());
        Figures derived = new Figures(roll.count(), roll.sha256());
        return new ReconciliationView(
                roll.electionId(),
                roll.bodyId(),
                roll.recordDate(),
                roll.frozenAt(),
                own.equals(derived),
                own,
                derived);
    }

    String sortKey() {
        return electionId.toString();
    }
}
