package org.foundationops.membership.suspension.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.membership.period.domain.Period;
import org.jspecify.annotations.Nullable;

/** A time in which a person or an organisation has no rights here, by decision of the conduct team. */
@Entity
@Table(name = "suspension")
public class Suspension {

    @Id
    private UUID id;

    @Version
    private long version;

    private @Nullable UUID personId;
    private @Nullable UUID organisationId;
    private Period period;
    private @Nullable Instant liftedAt;
    private @Nullable UUID continues;

    @SuppressWarnings("NullAway.Init")
    protected Suspension() {}

    private Suspension(UUID id, SuspendedSubject subject, Period period) {
        this.id = id;
        this.personId = subject.personId();
        this.organisationId = subject.organisationId();
        this.period = period;
    }

    /**
     * One at a time: a subject may be suspended again when this one is over.
     *
     * @param others all suspensions of the subject
     */
    public static Suspension impose(UUID id, SuspendedSubject subject, Period period, List<Suspension> others) {
        others.stream().filter(other -> other.overlaps(period)).findFirst().ifPresent(other -> {
            throw new SuspensionOverlaps(other.until());
        });
        return new Suspension(id, subject, period);
    }

    public SuspensionChange.Imposed imposed() {
        return new SuspensionChange.Imposed(id);
    }

    /** Ends it now, or before it begins. */
    public SuspensionChange.Lifted lift(Instant now) {
        requireNotOver(now);
        period = period.endingAt(now);
        liftedAt = now;
        return new SuspensionChange.Lifted(id);
    }

    public void requireNotOver(Instant now) {
        if (isOverAt(now)) {
            throw new SuspensionOver();
        }
    }

    /** The rest of it for the survivor of a merger; what was until now stays as it was. */
    public Suspension continueFor(UUID survivorId, UUID newId, Instant now) {
        Instant from = period.from().isBefore(now) ? now : period.from();
        Suspension rest = new Suspension(newId, new SuspendedSubject(survivorId, null), new Period(from, until(), now));
        rest.continues = id;
        period = period.endingAt(now);
        return rest;
    }

    public SuspensionChange.Merged merged() {
        return new SuspensionChange.Merged(id);
    }

    public SuspensionChange.Continued continued() {
        return new SuspensionChange.Continued(id);
    }

    public boolean isOverAt(Instant now) {
        return !until().isAfter(now);
    }

    private boolean overlaps(Period other) {
        Instant otherEnd = Objects.requireNonNull(other.until());
        return period.from().isBefore(otherEnd) && other.from().isBefore(until());
    }

    private Instant until() {
        return Objects.requireNonNull(period.until());
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public SuspendedSubject subject() {
        return new SuspendedSubject(personId, organisationId);
    }

    public Period period() {
        return period;
    }

    public Optional<Instant> liftedAt() {
        return Optional.ofNullable(liftedAt);
    }
}
