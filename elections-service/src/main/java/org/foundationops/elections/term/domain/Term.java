package org.foundationops.elections.term.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.elections.body.domain.Seat;
import org.foundationops.elections.decision.domain.RecordedDecision;
import org.jspecify.annotations.Nullable;

/** One person's time on one seat. The planned end gives no information: without a successor the holder stays. */
@Entity
@Table(name = "term")
public class Term {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "seat_id")
    private UUID seatId;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private TermOrigin origin;

    @Column(name = "election_id")
    private @Nullable UUID electionId;

    @Column(name = "valid_from")
    private Instant from;

    @Column(name = "planned_end")
    private Instant plannedEnd;

    @Column(name = "valid_until")
    private @Nullable Instant until;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private @Nullable TermEnd endReason;

    @Column(name = "appointed_by")
    private @Nullable String appointedBy;

    @Column(name = "appointed_on")
    private @Nullable LocalDate appointedOn;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "end_decided_on")
    private @Nullable LocalDate endDecidedOn;

    @Column(name = "end_motion_id")
    private @Nullable UUID endMotionId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "published_start")
    private boolean publishedStart;

    @Column(name = "published_end")
    private boolean publishedEnd;

    @SuppressWarnings("NullAway.Init")
    protected Term() {}

    private Term(UUID id, UUID bodyId, UUID seatId, UUID personId, Instant from, Instant plannedEnd, Instant now) {
        if (!plannedEnd.isAfter(from)) {
            throw new TermEndsBeforeItStarts(from, plannedEnd);
        }
        this.id = id;
        this.bodyId = bodyId;
        this.seatId = seatId;
        this.personId = personId;
        this.from = from;
        this.plannedEnd = plannedEnd;
        this.recordedAt = now;
        this.publishedStart = !from.isAfter(now);
        this.origin = TermOrigin.BOOTSTRAP;
    }

    /** A term that was running when the body was imported. */
    public static Term imported(
            UUID id, UUID bodyId, UUID seatId, UUID personId, Instant from, Instant plannedEnd, Instant now) {
        return new Term(id, bodyId, seatId, personId, from, plannedEnd, now);
    }

    /** A term won in an election. */
    public static Term elected(
            UUID id,
            UUID bodyId,
            UUID seatId,
            UUID personId,
            UUID electionId,
            Instant from,
            Instant plannedEnd,
            Instant now) {
        Term term = new Term(id, bodyId, seatId, personId, from, plannedEnd, now);
        term.origin = TermOrigin.ELECTION;
        term.electionId = electionId;
        return term;
    }

    /**
     * A vacancy filled by the remaining directors: until the next election, whose winner succeeds.
     *
     * @param until the start of whoever was elected for the seat already, if anybody was
     */
    public static Term appointed(
            UUID id,
            Seat seat,
            UUID personId,
            Instant from,
            Instant plannedEnd,
            @Nullable Instant until,
            RecordedDecision decision,
            Instant now) {
        Term term = new Term(id, seat.bodyId(), seat.id(), personId, from, plannedEnd, now);
        term.origin = TermOrigin.APPOINTMENT;
        term.appointedBy = decision.minuteReference();
        term.appointedOn = decision.decidedOn();
        if (until != null) {
            term.succeededAt(until, now);
        }
        return term;
    }

    /** The successor's start ends it: a director stays until the successor is in office. */
    public TermEndSet succeededAt(Instant start, Instant now) {
        if (until != null && until.isBefore(start)) {
            throw new IllegalStateException("The term " + id + " has ended already");
        }
        return endAt(start, TermEnd.SUCCESSION, now);
    }

    /** The body has fewer seats, and successors for those that it kept are in office: nobody follows on this one. */
    public TermEndSet givenUpAt(Instant start, Instant now) {
        return endAt(start, TermEnd.REDUCTION, now);
    }

    /** The holder goes before a successor is in office. Past decisions rest on who was in office, so never earlier than now. */
    public TermEndSet vacate(TermEnd reason, Instant at, @Nullable RecordedDecision decision, Instant now) {
        if (at.isBefore(now)) {
            throw new TermEndInThePast(at);
        }
        // It may have ended while this request waited for its turn, and so after the instant at which this one began.
        if (until != null && (publishedEnd || !until.isAfter(at))) {
            throw new TermEnded(until);
        }
        if (decision != null) {
            this.endedBy = decision.minuteReference();
            this.endDecidedOn = decision.decidedOn();
            this.endMotionId = decision.motionId();
        }
        return endAt(at, reason, now);
    }

    /** Who was to succeed does not come: the holder stays on. */
    public void stay() {
        this.until = null;
        this.endReason = null;
        this.publishedEnd = false;
    }

    private TermEndSet endAt(Instant instant, TermEnd reason, Instant now) {
        this.until = instant.isBefore(from) ? from : instant;
        this.endReason = reason;
        this.publishedEnd = !until.isAfter(now);
        return new TermEndSet(id, personId, until);
    }

    /** The clock has passed the start or the end: what nobody was told of yet is told now. */
    public void passed(Instant now) {
        this.publishedStart = !from.isAfter(now);
        this.publishedEnd = until != null && !until.isAfter(now);
    }

    /** Whether the seat is still taken at an instant at which new terms could start; an appointee yields to whoever is elected. */
    public boolean takesSeatAt(Instant instant) {
        return (until == null || until.isAfter(instant))
                && plannedEnd.isAfter(instant)
                && origin != TermOrigin.APPOINTMENT;
    }

    /** The end was set by the start of a successor at this instant. */
    public boolean isSucceededAt(Instant instant) {
        return endReason == TermEnd.SUCCESSION && instant.equals(until);
    }

    /** What is told to have begun has, also for a request that waited for its turn and so began before. */
    public boolean hasBegunBy(Instant instant) {
        return publishedStart || !from.isAfter(instant);
    }

    public boolean isOverAt(Instant instant) {
        return until != null && !until.isAfter(instant);
    }

    public boolean isInOfficeAt(Instant instant) {
        return hasBegunBy(instant) && !isOverAt(instant);
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

    public UUID seatId() {
        return seatId;
    }

    public UUID personId() {
        return personId;
    }

    public TermOrigin origin() {
        return origin;
    }

    public @Nullable UUID electionId() {
        return electionId;
    }

    public Instant from() {
        return from;
    }

    public Instant plannedEnd() {
        return plannedEnd;
    }

    public @Nullable Instant until() {
        return until;
    }

    /** Absent as long as nobody knows when the term ends. */
    public @Nullable TermEnd endReason() {
        return endReason;
    }

    /** The decision that put somebody on a vacant seat. */
    public Optional<RecordedDecision> appointment() {
        return decision(appointedBy, appointedOn, null);
    }

    /** The decision or the minutes by which the holder went. */
    public Optional<RecordedDecision> endDecision() {
        return decision(endedBy, endDecidedOn, endMotionId);
    }

    private static Optional<RecordedDecision> decision(
            @Nullable String reference, @Nullable LocalDate on, @Nullable UUID motion) {
        return reference == null || on == null
                ? Optional.empty()
                : Optional.of(new RecordedDecision(on, reference, motion));
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Whether it is told that the term has started. */
    public boolean isPublishedStart() {
        return publishedStart;
    }

    /** Whether it is told that the term has ended. */
    public boolean isPublishedEnd() {
        return publishedEnd;
    }
}
