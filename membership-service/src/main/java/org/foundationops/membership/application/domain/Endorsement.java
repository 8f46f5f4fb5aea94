package org.foundationops.membership.application.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member supports an application. */
@Entity
@Table(name = "endorsement")
public class Endorsement {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID applicationId;
    private UUID personId;
    private Instant endorsedAt;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected Endorsement() {}

    private Endorsement(UUID id, UUID applicationId, UUID personId, Instant endorsedAt) {
        this.id = id;
        this.applicationId = applicationId;
        this.personId = personId;
        this.endorsedAt = endorsedAt;
    }

    /** One endorsement a member, by others than the applicant, while the application is open. */
    public static Endorsement of(
            UUID id, MembershipApplication application, UUID personId, SpeakerStanding speaker, Instant now) {
        application.requireDiscussedBy(personId, speaker.isMember(), now);
        if (speaker.hasEndorsed()) {
            throw new AlreadyEndorsed();
        }
        return new Endorsement(id, application.id(), personId, now);
    }

    /** The member was merged into the survivor, who stands by it. */
    public void moveTo(UUID survivorId) {
        personId = survivorId;
    }

    public void withdraw(Instant now) {
        if (withdrawnAt != null) {
            throw new EndorsementWithdrawn();
        }
        withdrawnAt = now;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public UUID personId() {
        return personId;
    }

    public Instant endorsedAt() {
        return endorsedAt;
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }
}
