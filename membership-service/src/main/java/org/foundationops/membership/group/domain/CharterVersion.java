package org.foundationops.membership.group.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.jspecify.annotations.Nullable;

/** A charter as it was from one instant on, until the next one; never changed once it has taken effect. */
@Entity
@Table(name = "group_charter")
public class CharterVersion {

    @Id
    private UUID id;

    private UUID groupId;
    private int number;
    private @Nullable Instant takesEffectAt;
    private @Nullable RecordedDecision decision;
    private Charter charter;

    @SuppressWarnings("NullAway.Init")
    protected CharterVersion() {}

    private CharterVersion(UUID id, UUID groupId, int number, Charter charter) {
        this.id = id;
        this.groupId = groupId;
        this.number = number;
        this.charter = charter;
    }

    /** The first one, which the board has yet to approve. */
    public static CharterVersion draft(UUID id, UUID groupId, Charter charter) {
        return new CharterVersion(id, groupId, 1, charter);
    }

    void edit(Charter edited) {
        charter = edited;
    }

    void takeEffect(RecordedDecision approval, Charter approved, Instant now) {
        charter = approved;
        decision = approval;
        takesEffectAt = now;
    }

    /** The next one; what needs no decision keeps that which approved its substance. */
    CharterVersion followedBy(UUID nextId, Charter next, @Nullable RecordedDecision approval, Instant now) {
        CharterVersion version = new CharterVersion(nextId, groupId, number + 1, next);
        version.decision = approval == null ? decision : approval;
        version.takesEffectAt = now;
        return version;
    }

    public UUID id() {
        return id;
    }

    public UUID groupId() {
        return groupId;
    }

    public int number() {
        return number;
    }

    public Charter charter() {
        return charter;
    }

    public Optional<Instant> takesEffectAt() {
        return Optional.ofNullable(takesEffectAt);
    }

    public Optional<RecordedDecision> decision() {
        return Optional.ofNullable(decision);
    }
}
