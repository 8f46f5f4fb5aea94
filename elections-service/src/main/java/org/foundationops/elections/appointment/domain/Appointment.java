package org.foundationops.elections.appointment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.elections.decision.domain.RecordedDecision;
import org.jspecify.annotations.Nullable;

/** One person's time in an office or another appointed role of a body. */
@Entity
@Table(name = "appointment")
public class Appointment {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "body_id")
    private UUID bodyId;

    private String role;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "valid_from")
    private Instant from;

    @Column(name = "valid_until")
    private @Nullable Instant until;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "published_start")
    private boolean publishedStart;

    @Column(name = "published_end")
    private boolean publishedEnd;

    @Column(name = "decision_reference")
    private @Nullable String decisionReference;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "end_decided_on")
    private @Nullable LocalDate endDecidedOn;

    @Column(name = "end_motion_id")
    private @Nullable UUID endMotionId;

    @SuppressWarnings("NullAway.Init")
    protected Appointment() {}

    public Appointment(
            UUID id, UUID bodyId, OfficerRole role, UUID personId, Instant from, @Nullable Instant until, Instant now) {
        if (until != null && !until.isAfter(from)) {
            throw new AppointmentEndsBeforeItStarts(role, from, until);
        }
        this.id = id;
        this.bodyId = bodyId;
        this.role = role.text();
        this.personId = personId;
        this.from = from;
        this.until = until;
        this.recordedAt = now;
        passed(now);
    }

    /** By decision of the body. */
    public static Appointment decided(
            UUID id,
            UUID bodyId,
            OfficerRole role,
            UUID personId,
            Instant from,
            @Nullable Instant until,
            RecordedDecision decision,
            Instant now) {
        if (from.isBefore(now)) {
            throw new AppointmentInThePast(from);
        }
        Appointment appointment = new Appointment(id, bodyId, role, personId, from, until, now);
        appointment.decisionReference = decision.minuteReference();
        appointment.decidedOn = decision.decidedOn();
        return appointment;
    }

    /** The successor begins, or the term ends to which the office is bound. Answers whether that changes anything. */
    public boolean endBy(Instant end, Instant now) {
        if (isOverBy(end)) {
            return false;
        }
        this.until = end.isBefore(from) ? from : end;
        passed(now);
        return true;
    }

    /** Whether it ends then anyway. It may also have ended while a request waited for its turn, and so after that began. */
    public boolean isOverBy(Instant instant) {
        return until != null && (publishedEnd || !until.isAfter(instant));
    }

    public void requireNotOver(Instant now) {
        if (isOverBy(now)) {
            throw new AppointmentEnded(Objects.requireNonNull(until));
        }
    }

    /** The holder gives the office up, or the body ends it by a decision. */
    public void end(@Nullable RecordedDecision decision, Instant now) {
        requireNotOver(now);
        if (decision != null) {
            this.endedBy = decision.minuteReference();
            this.endDecidedOn = decision.decidedOn();
            this.endMotionId = decision.motionId();
        }
        endBy(now, now);
    }

    /** The clock has passed the start or the end: what nobody was told of yet is told now. */
    public void passed(Instant now) {
        this.publishedStart = !from.isAfter(now);
        this.publishedEnd = until != null && !until.isAfter(now);
    }

    /** Whether it is held at some instant of [begin, end). */
    boolean overlaps(Instant begin, Instant end) {
        return from.isBefore(end) && (until == null || until.isAfter(begin) && until.isAfter(from));
    }

    /** Whether it is told that the appointment has begun. */
    public boolean isPublishedStart() {
        return publishedStart;
    }

    /** Whether it is told that the appointment has ended. */
    public boolean isPublishedEnd() {
        return publishedEnd;
    }

    /** The decision of the body; those of the first holders stand with the body. */
    public Optional<RecordedDecision> decision() {
        return decisionReference == null || decidedOn == null
                ? Optional.empty()
                : Optional.of(new RecordedDecision(decidedOn, decisionReference));
    }

    /** The decision that ended it; absent where the holder, the successor or the end of the term did. */
    public Optional<RecordedDecision> endDecision() {
        return endedBy == null || endDecidedOn == null
                ? Optional.empty()
                : Optional.of(new RecordedDecision(endDecidedOn, endedBy, endMotionId));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID bodyId() {
        return bodyId;
    }

    public String role() {
        return role;
    }

    public UUID personId() {
        return personId;
    }

    public Instant from() {
        return from;
    }

    public @Nullable Instant until() {
        return until;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
