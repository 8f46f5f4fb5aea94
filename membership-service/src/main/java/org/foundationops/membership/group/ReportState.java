package org.foundationops.membership.group;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.foundationops.membership.group.domain.Report;

/** That a group has reported, as all services know it; what it says stays here. */
record ReportState(
        UUID id,
        long version,
        UUID groupId,
        LocalDate periodFrom,
        LocalDate periodUntil,
        Instant dueAt,
        Instant submittedAt,
        UUID submittedBy,
        boolean late) {

    /** A report never changes, so it has one version. */
    static final long ONLY_VERSION = 0;

    static ReportState of(Report report) {
        return new ReportState(
                report.id(),
                ONLY_VERSION,
                report.groupId(),
                report.periodFrom(),
                report.periodUntil(),
                report.dueAt(),
                report.submittedAt(),
                report.submittedBy(),
                report.isLate());
    }
}
