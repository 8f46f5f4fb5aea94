package org.foundationops.membership.conflict.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.membership.period.domain.Period;
import org.jspecify.annotations.Nullable;

/** Somebody has said that they are not free to decide about something. */
@Entity
@Table(name = "declared_conflict")
public class DeclaredConflict {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID personId;
    private @Nullable UUID otherPersonId;
    private @Nullable UUID organisationId;
    private @Nullable String subjectType;
    private @Nullable UUID subjectId;
    private Period period;

    @SuppressWarnings("NullAway.Init")
    protected DeclaredConflict() {}

    private DeclaredConflict(UUID id, UUID personId, ConflictAbout about, Period period) {
        this.id = id;
        this.personId = personId;
        this.otherPersonId = about.personId();
        this.organisationId = about.organisationId();
        this.subjectType = about.subject() == null ? null : about.subject().type();
        this.subjectId = about.subject() == null ? null : about.subject().id();
        this.period = period;
    }

    /** @param isDeclared whether the same conflict has no end yet */
    public static DeclaredConflict declare(
            UUID id, UUID personId, ConflictAbout about, Period period, boolean isDeclared) {
        if (about.isAboutPerson(personId)) {
            throw new ConflictUnclear();
        }
        if (isDeclared) {
            throw new ConflictDeclared();
        }
        if (period.until() != null && !period.until().isAfter(period.from())) {
            throw new ConflictEndsBeforeItBegins();
        }
        return new DeclaredConflict(id, personId, about, period);
    }

    public ConflictChange.Declared declared() {
        return new ConflictChange.Declared(id);
    }

    /** Ends it at a moment to come: what counted until now has counted. */
    public ConflictChange.Ended end(Instant end, Instant now) {
        requireNotOver(now);
        if (end.isBefore(now) || end.isBefore(period.from())) {
            throw new ConflictEndsBeforeItBegins();
        }
        period = new Period(period.from(), end, period.recordedAt());
        return new ConflictChange.Ended(id);
    }

    public void requireNotOver(Instant now) {
        if (isOverAt(now)) {
            throw new ConflictEnded();
        }
    }

    /**
     * One of its two persons was merged into the survivor; it ends where it would be with themself, or where the survivor
     * has the same.
     *
     * @param isDeclared whether the survivor has this conflict without an end
     */
    public ConflictChange merge(UUID mergedId, UUID survivorId, boolean isDeclared, Instant now) {
        UUID person = personId.equals(mergedId) ? survivorId : personId;
        UUID other = mergedId.equals(otherPersonId) ? survivorId : otherPersonId;
        if (isDeclared || person.equals(other)) {
            period = period.endingAt(now);
            return new ConflictChange.Ended(id);
        }
        personId = person;
        otherPersonId = other;
        return new ConflictChange.Moved(id);
    }

    /** What it would be about after a merger. */
    public ConflictAbout aboutAfter(UUID mergedId, UUID survivorId) {
        return mergedId.equals(otherPersonId) ? new ConflictAbout(survivorId, null, null) : about();
    }

    public boolean isOverAt(Instant now) {
        return period.until() != null && !period.until().isAfter(now);
    }

    public boolean isOf(UUID person) {
        return personId.equals(person);
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

    public ConflictAbout about() {
        return new ConflictAbout(otherPersonId, organisationId, subject().orElse(null));
    }

    private Optional<SubjectRef> subject() {
        return subjectType == null || subjectId == null
                ? Optional.empty()
                : Optional.of(new SubjectRef(subjectType, subjectId));
    }

    public Period period() {
        return period;
    }
}
