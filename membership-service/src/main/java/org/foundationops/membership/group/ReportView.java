package org.foundationops.membership.group;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.group.domain.Report;

/** What a group has reported; it never changes. */
@Schema(name = "GroupReport", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000011", "groupId": "0199d1a0-5b5c-7000-8000-00000000000e",
        "periodFrom": "2026-03-10", "periodUntil": "2026-06-09", "dueAt": "2026-06-24T00:00:00Z", "late": false,
        "text": "We moved the download page and reviewed forty changes.",
        "submittedBy": "0199d1a0-5b5c-7000-8000-000000000001", "submittedAt": "2026-06-12T10:00:00Z"}""")
public record ReportView(
        UUID id,
        UUID groupId,
        LocalDate periodFrom,
        LocalDate periodUntil,
        Instant dueAt,
        boolean late,
        String text,
        UUID submittedBy,
        Instant submittedAt) {

    static ReportView of(Report report) {
        return new ReportView(
                report.id(),
                report.groupId(),
                report.periodFrom(),
                report.periodUntil(),
                report.dueAt(),
                report.isLate(),
                report.text(),
                report.submittedBy(),
                report.submittedAt());
    }
}
