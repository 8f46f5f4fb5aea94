package org.foundationops.elections.body.domain;

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

/** One authorised seat of a body; terms say who holds it. */
@Entity
@Table(name = "seat")
public class Seat {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "body_id")
    private UUID bodyId;

    private int number;

    @Enumerated(EnumType.STRING)
    private Cohort cohort;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private @Nullable Instant closesAt;

    @SuppressWarnings("NullAway.Init")
    protected Seat() {}

    public Seat(UUID id, UUID bodyId, int number, Cohort cohort, Instant opensAt) {
        this.id = id;
        this.bodyId = bodyId;
        this.number = number;
        this.cohort = cohort;
        this.opensAt = opensAt;
    }

    /** The body will have fewer seats: nobody is put on this one any more. Who holds it stays for the rest of the term. */
    public void closeFrom(Instant instant) {
        this.closesAt = instant.isBefore(opensAt) ? opensAt : instant;
    }

    /** The body has more seats again before this one was empty. */
    public void keep() {
        this.closesAt = null;
    }

    /** Whether the seat is one of the authorised number, so that somebody can be put on it. */
    public boolean isOpenAt(Instant instant) {
        return !opensAt.isAfter(instant) && (closesAt == null || closesAt.isAfter(instant));
    }

    public boolean isGivenUpBy(Instant instant) {
        return closesAt != null && !closesAt.isAfter(instant);
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

    /** From 1, within the body. */
    public int number() {
        return number;
    }

    public Cohort cohort() {
        return cohort;
    }

    /** From when on somebody can hold it. */
    public Instant opensAt() {
        return opensAt;
    }

    public @Nullable Instant closesAt() {
        return closesAt;
    }
}
