package org.foundationops.membership.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.foundationops.membership.group.domain.GroupPicture;
import org.foundationops.membership.group.domain.Report;

/** Takes reports of groups. */
@ApplicationScoped
class ReportService {

    private static final String NOUN = "group-report";

    private final ReportRepository reports;
    private final GroupDates dates;
    private final Outbox outbox;
    private final Audit audit;

    ReportService(ReportRepository reports, GroupDates dates, Outbox outbox, Audit audit) {
        this.reports = reports;
        this.dates = dates;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional
    Report submit(UUID groupId, NewReport request, UUID personId) {
        GroupPicture picture = dates.lock(groupId);
        Report report = Report.submit(
                UuidV7.next(), picture, request.periodFrom(), request.text().strip(), personId);
        reports.persistAndFlush(report);
        outbox.publish(new OutgoingMessage(
                "foundation.membership.group-report.submitted.v1",
                NOUN,
                report.id(),
                ReportState.ONLY_VERSION,
                ReportState.of(report)));
        audit.record(AuditEntry.of("submitted", NOUN, report.id())
                .with("groupId", groupId)
                .with("periodFrom", report.periodFrom())
                .with("late", report.isLate()));
        dates.catchUp(picture.group());
        return report;
    }
}
