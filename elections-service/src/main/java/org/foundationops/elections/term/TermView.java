package org.foundationops.elections.term;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.decision.DecisionView;
import org.foundationops.elections.term.domain.Term;
import org.foundationops.elections.term.domain.TermEnd;
import org.foundationops.elections.term.domain.TermOrigin;
import org.foundationops.kit.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A term as everybody may see it. */
@Schema(name = "Term", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000003", "bodyId": "0199d1a0-5b5c-7000-8000-000000000001",
        "seatId": "0199d1a0-5b5c-7000-8000-000000000002", "personId": "0199d1a0-5b5c-7000-8000-000000000011", "origin": "BOOTSTRAP",
        "from": "2025-01-01T00:00:00Z", "plannedEnd": "2027-01-01T00:00:00Z", "recordedAt": "2026-11-20T10:01:00Z"}""")
public record TermView(
        UUID id,
        @JsonIgnore long version,
        UUID bodyId,
        UUID seatId,
        UUID personId,
        TermOrigin origin,
        @Nullable UUID electionId,
        Instant from,
        Instant plannedEnd,
        @Nullable Instant until,
        @Nullable TermEnd endReason,
        @Nullable DecisionView appointment,
        @Nullable DecisionView end,
        Instant recordedAt)
        implements Versioned {

    public static TermView of(Term term) {
        return new TermView(
                term.id(),
                term.version(),
                term.bodyId(),
                term.seatId(),
                term.personId(),
                term.origin(),
                term.electionId(),
                term.from(),
                term.plannedEnd(),
                term.until(),
                term.endReason(),
                term.appointment().map(DecisionView::of).orElse(null),
                term.endDecision().map(DecisionView::of).orElse(null),
                term.recordedAt());
    }

    String sortKey() {
        return id.toString();
    }
}
