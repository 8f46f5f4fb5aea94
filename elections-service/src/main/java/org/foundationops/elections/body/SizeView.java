package org.foundationops.elections.body;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.body.domain.BodySize;
import org.foundationops.elections.decision.DecisionView;
import org.foundationops.elections.decision.domain.RecordedDecision;
import org.jspecify.annotations.Nullable;

/** How many seats a body has from an instant on. */
@Schema(name = "BodySize", examples = """
        {"from": "2026-01-01T00:00:00Z", "authorisedNumber": 9, "odd": 5, "even": 4, "release": 0,
        "recordedAt": "2025-08-14T19:00:00Z", "decision": {"decidedOn": "2025-08-14", "minuteReference": "Board 2025-08, item 3"}}""")
public record SizeView(
        Instant from,
        int authorisedNumber,
        int odd,
        int even,
        int release,
        Instant recordedAt,
        @Nullable DecisionView decision) {

    static SizeView of(BodySize size) {
        String reference = size.decisionReference();
        LocalDate decidedOn = size.decidedOn();
        return new SizeView(
                size.from(),
                size.stagger().number(),
                size.odd(),
                size.even(),
                size.release(),
                size.recordedAt(),
                reference == null || decidedOn == null
                        ? null
                        : DecisionView.of(new RecordedDecision(decidedOn, reference)));
    }
}
