package org.foundationops.elections.term.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
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

    /** The successor's start ends it, and nothing earlier: a director stays until the successor is in office. */
    public TermEndSet succeededAt(Instant start, Instant now) {
        if (until != null && until.isBefore(start)) {
            throw new IllegalStateException("The term " + id + " has ended already");
        }
        this.until = start.isBefore(from) ? from : start;
        this.publishedEnd = !until.isAfter(now);
        return new TermEndSet(id, personId, until);
    }

    /** The clock has passed the start or the end: what nobody was told of yet is told now. */
    public void passed(Instant now) {
        this.publishedStart = !from.isAfter(now);
        this.publishedEnd = until != null && !until.isAfter(now);
    }

    /** Whether the seat is still taken at an instant at which new terms could start. */
    public boolean takesSeatAt(Instant instant) {
        return (until == null || until.isAfter(instant)) && plannedEnd.isAfter(instant);
    }

    public boolean isInOfficeAt(Instant instant) {
        return !from.isAfter(instant) && (until == null || until.isAfter(instant));
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
