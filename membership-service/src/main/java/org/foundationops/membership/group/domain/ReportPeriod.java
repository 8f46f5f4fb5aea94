package org.foundationops.membership.group.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A period about which a group reports: its days, when it is over, and until when the report is due. */
public record ReportPeriod(LocalDate from, LocalDate lastDay, Instant endsAt, Instant dueAt) {

    public boolean isOverAt(Instant at) {
        return !at.isBefore(endsAt);
    }

    boolean isPastDueAt(Instant at) {
        return !at.isBefore(dueAt);
    }

    public ReportStatus statusAt(Instant at, @Nullable Instant submittedAt) {
        if (submittedAt != null && !submittedAt.isAfter(at)) {
            return isPastDueAt(submittedAt) ? ReportStatus.LATE : ReportStatus.SUBMITTED;
        }
        if (isPastDueAt(at)) {
            return ReportStatus.MISSED;
        }
        return isOverAt(at) ? ReportStatus.DUE : ReportStatus.RUNNING;
    }
}
