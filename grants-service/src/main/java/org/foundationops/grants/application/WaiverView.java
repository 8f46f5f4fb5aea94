package org.foundationops.grants.application;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.grants.application.domain.LeadTimeWaiver;

/** Who waived the lead time for which body, and why. */
@Schema(name = "LeadTimeWaiver", examples = """
        {"bodyId": "0199d1a0-5b5c-7000-8000-000000000010", "waivedBy": "0199d1a0-5b5c-7000-8000-000000000001",
        "waivedAt": "2026-03-01T09:30:00Z", "reason": "The venue moved the date forward."}""")
public record WaiverView(UUID bodyId, UUID waivedBy, Instant waivedAt, String reason) {

    static WaiverView of(LeadTimeWaiver waiver) {
        return new WaiverView(waiver.bodyId(), waiver.waivedBy(), waiver.waivedAt(), waiver.reason());
    }
}
