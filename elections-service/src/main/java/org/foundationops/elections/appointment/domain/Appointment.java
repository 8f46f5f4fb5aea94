package org.foundationops.elections.appointment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
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
    }

    /** The term of the director who holds the office ends: so does the office. */
    public void endWithTerm(Instant end) {
        if (until == null || until.isAfter(end)) {
            this.until = end.isBefore(from) ? from : end;
        }
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
