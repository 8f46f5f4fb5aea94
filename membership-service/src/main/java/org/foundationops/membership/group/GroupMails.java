package org.foundationops.membership.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.membership.group.domain.Group;
import org.foundationops.membership.group.domain.GroupPicture;
import org.foundationops.membership.group.domain.Office;
import org.foundationops.membership.group.domain.ReportPeriod;
import org.foundationops.membership.group.domain.ReportStatus;
import org.foundationops.membership.group.domain.Seat;
import org.foundationops.membership.mail.Mails;
import org.foundationops.membership.mail.NewMail;
import org.foundationops.membership.mail.domain.MailKind;

/** Tells members what groups want of them: an answer to an invitation, to stay on, a report. */
@ApplicationScoped
class GroupMails {

    private final Mails mails;
    private final FoundationCalendar calendar;

    GroupMails(Mails mails, FoundationCalendar calendar) {
        this.mails = mails;
        this.calendar = calendar;
    }

    void invited(Group group, Seat seat) {
        mails.due(new NewMail(
                MailKind.GROUP_INVITED,
                seat.personId(),
                SeatChanges.NOUN + "/" + seat.id(),
                Map.of("group", group.name())));
    }

    /** Once for each term; who is told too late cannot answer any more. */
    void optInDue(Group group, Seat seat) {
        Instant end = seat.termEndsAt().orElseThrow();
        LocalDate lastDay = calendar.dayOf(end.minusNanos(1));
        mails.due(new NewMail(
                MailKind.GROUP_OPT_IN_DUE,
                seat.personId(),
                SeatChanges.NOUN + "/" + seat.id() + "/" + lastDay,
                Map.of("group", group.name(), "answerBy", lastDay.toString()),
                end));
    }

    /** Once for each period to those who lead the group. */
    void reportsDue(GroupPicture picture) {
        picture.reportPeriods().stream()
                .filter(period -> picture.statusOf(period) == ReportStatus.DUE)
                .forEach(period -> Stream.of(Office.CHAIR, Office.CO_CHAIR)
                        .flatMap(office -> picture.holder(office).stream())
                        .forEach(officer -> reportDue(picture.group(), period, officer)));
    }

    private void reportDue(Group group, ReportPeriod period, UUID officer) {
        mails.due(new NewMail(
                MailKind.GROUP_REPORT_DUE,
                officer,
                GroupChanges.NOUN + "/" + group.id() + "/" + period.from(),
                Map.of(
                        "group",
                        group.name(),
                        "period",
                        period.from() + " - " + period.lastDay(),
                        "dueOn",
                        calendar.dayOf(period.dueAt().minusNanos(1)).toString()),
                period.dueAt()));
    }
}
