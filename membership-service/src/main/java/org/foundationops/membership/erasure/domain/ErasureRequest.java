package org.foundationops.membership.erasure.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody asks to be erased; there is a time in which they, or whoever has a sign-in of theirs by mistake, are stopped. */
@Entity
@Table(name = "erasure_request")
public class ErasureRequest {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private ErasureRequestStatus status;

    private Instant requestedAt;
    private Instant dueAt;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected ErasureRequest() {}

    private ErasureRequest(UUID id, UUID personId, Instant requestedAt, Instant dueAt) {
        this.id = id;
        this.personId = personId;
        this.status = ErasureRequestStatus.OPEN;
        this.requestedAt = requestedAt;
        this.dueAt = dueAt;
    }

    /** One open request a person. */
    public static ErasureRequest of(UUID id, UUID personId, boolean hasOpenOne, Duration waiting, Instant now) {
        if (hasOpenOne) {
            throw new ErasureAlreadyRequested();
        }
        return new ErasureRequest(id, personId, now, now.plus(waiting));
    }

    /** The person thinks better of it; also when it is due and something still stands in the way. */
    public void withdraw(Instant now) {
        end(ErasureRequestStatus.WITHDRAWN, now);
    }

    public void carryOut(Instant now) {
        end(ErasureRequestStatus.CARRIED_OUT, now);
    }

    private void end(ErasureRequestStatus end, Instant now) {
        requireOpen();
        status = end;
        endedAt = now;
    }

    public void requireOpen() {
        if (!isOpen()) {
            throw new ErasureRequestEnded(status);
        }
    }

    public boolean isOpen() {
        return status == ErasureRequestStatus.OPEN;
    }

    public boolean isDueAt(Instant now) {
        return isOpen() && !now.isBefore(dueAt);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID personId() {
        return personId;
    }

    public ErasureRequestStatus status() {
        return status;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    /** When the waiting time is over. */
    public Instant dueAt() {
        return dueAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
