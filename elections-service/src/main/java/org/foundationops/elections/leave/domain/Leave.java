package org.foundationops.elections.leave.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The time for which somebody who holds a seat is away. */
@Entity
@Table(name = "leave_of_absence")
public class Leave {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID bodyId;
    private UUID personId;

    @Column(name = "valid_from")
    private Instant from;

    @Column(name = "valid_until")
    private Instant until;

    private Instant recordedAt;
    private @Nullable String minuteReference;

    @SuppressWarnings("NullAway.Init")
    protected Leave() {}

    public Leave(
            UUID id,
            UUID bodyId,
            UUID personId,
            Instant from,
            Instant until,
            @Nullable String minuteReference,
            Instant now) {
        if (from.isBefore(now)) {
            throw new LeaveNotAhead("It cannot begin at " + from + ", which is past.");
        }
        if (!until.isAfter(from)) {
            throw new LeaveNotAhead("It cannot end at " + until + " when it begins at " + from + ".");
        }
        this.id = id;
        this.bodyId = bodyId;
        this.personId = personId;
        this.from = from;
        this.until = until;
        this.minuteReference = minuteReference;
        this.recordedAt = now;
    }

    /** They are back; a leave that has not begun does not take place. */
    public void end(Instant now) {
        if (!until.isAfter(now)) {
            throw new LeaveOver(until);
        }
        this.until = from.isAfter(now) ? from : now;
    }

    public boolean isRunningAt(Instant at) {
        return !from.isAfter(at) && until.isAfter(at);
    }

    boolean overlaps(Leave other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
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

    public UUID personId() {
        return personId;
    }

    public Instant from() {
        return from;
    }

    public Instant until() {
        return until;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Optional<String> minuteReference() {
        return Optional.ofNullable(minuteReference);
    }
}
