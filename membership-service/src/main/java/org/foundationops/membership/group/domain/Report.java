package org.foundationops.membership.group.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What a group reports about one of its periods; never changed. */
@Entity
@Table(name = "group_report")
public class Report {

    @Id
    private UUID id;

    private UUID groupId;
    private LocalDate periodFrom;
    private LocalDate periodUntil;
    private Instant dueAt;
    private String text;
    private UUID submittedBy;
    private Instant submittedAt;

    @SuppressWarnings("NullAway.Init")
    protected Report() {}

    private Report(UUID id, UUID groupId, ReportPeriod period, String text, UUID submittedBy, Instant now) {
        this.id = id;
        this.groupId = groupId;
        this.periodFrom = period.from();
        this.periodUntil = period.lastDay();
        this.dueAt = period.dueAt();
        this.text = text;
        this.submittedBy = submittedBy;
        this.submittedAt = now;
    }

    /** One report about each of the periods that are over. */
    public static Report submit(UUID id, GroupPicture picture, LocalDate periodFrom, String text, UUID submittedBy) {
        picture.group().requireReporting();
        ReportPeriod period =
                picture.reportPeriodFrom(periodFrom).orElseThrow(() -> new NoSuchReportPeriod(periodFrom));
        switch (picture.statusOf(period)) {
            case RUNNING -> throw new ReportNotDue(period.lastDay());
            case SUBMITTED, LATE -> throw new ReportSubmitted();
            case DUE, MISSED -> {}
        }
        return new Report(id, picture.group().id(), period, text, submittedBy, picture.now());
    }

    public UUID id() {
        return id;
    }

    public UUID groupId() {
        return groupId;
    }

    public LocalDate periodFrom() {
        return periodFrom;
    }

    public LocalDate periodUntil() {
        return periodUntil;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public boolean isLate() {
        return !submittedAt.isBefore(dueAt);
    }

    public String text() {
        return text;
    }

    public UUID submittedBy() {
        return submittedBy;
    }

    public Instant submittedAt() {
        return submittedAt;
    }
}
