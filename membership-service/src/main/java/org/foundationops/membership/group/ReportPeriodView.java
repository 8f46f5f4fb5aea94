package org.foundationops.membership.group;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.group.domain.ReportStatus;
import org.jspecify.annotations.Nullable;

/** A period about which a group reports, and how it stands with its report. */
@Schema(name = "GroupReportPeriod", examples = """
        {"from": "2026-03-10", "lastDay": "2026-06-09", "status": "SUBMITTED", "dueAt": "2026-06-24T00:00:00Z",
        "reportId": "0199d1a0-5b5c-7000-8000-000000000011", "submittedAt": "2026-06-12T10:00:00Z"}""")
public record ReportPeriodView(
        LocalDate from,
        LocalDate lastDay,
        ReportStatus status,
        Instant dueAt,
        @Nullable UUID reportId,
        @Nullable Instant submittedAt) {

    String sortKey() {
        return from.toString();
    }
}
