package org.foundationops.membership.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.delegation.domain.Use;

/** One decision of this service that was made by a delegation; other services count theirs. */
@Schema(name = "DelegationUse", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000032", "subjectType": "membership-application",
        "subjectId": "0199d1a0-5b5c-7000-8000-000000000004", "periodStart": "2026-04-01",
        "usedBy": "0199d1a0-5b5c-7000-8000-000000000001", "usedAt": "2026-04-10T09:30:00Z"}""")
record UseView(UUID id, String subjectType, UUID subjectId, LocalDate periodStart, UUID usedBy, Instant usedAt) {

    static UseView of(Use use) {
        return new UseView(
                use.id(), use.subject().type(), use.subject().id(), use.periodStart(), use.usedBy(), use.usedAt());
    }
}
