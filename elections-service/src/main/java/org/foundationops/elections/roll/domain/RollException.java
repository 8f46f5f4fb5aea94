package org.foundationops.elections.roll.domain;

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

/** A change of a frozen roll: somebody is added by two officers, or revoked by the conduct team. */
@Entity
@Table(name = "roll_exception")
public class RollException {

    /** What happens to the voter. */
    public enum Kind {
        ADDITION,
        REVOCATION
    }

    /** Whether it changes the roll already. */
    public enum Status {
        PROPOSED,
        IN_FORCE
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "election_id")
    private UUID electionId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "class")
    private VoterClass voterClass;

    @Column(name = "organisation_id")
    private @Nullable UUID organisationId;

    private String reason;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "confirmed_by")
    private @Nullable UUID confirmedBy;

    @Column(name = "in_force_at")
    private @Nullable Instant inForceAt;

    @SuppressWarnings("NullAway.Init")
    protected RollException() {}

    private RollException(
            UUID id, UUID electionId, Kind kind, Status status, Voter voter, String reason, UUID by, Instant now) {
        this.id = id;
        this.electionId = electionId;
        this.kind = kind;
        this.status = status;
        this.personId = voter.personId();
        this.voterClass = voter.voterClass();
        this.organisationId = voter.organisationId();
        this.reason = reason;
        this.proposedBy = by;
        this.proposedAt = now;
        this.inForceAt = status == Status.IN_FORCE ? now : null;
    }

    /** One officer proposes; it changes nothing before another one confirms it. */
    public static RollException proposed(
            UUID id, UUID electionId, Voter voter, String reason, UUID officer, Instant now) {
        return new RollException(id, electionId, Kind.ADDITION, Status.PROPOSED, voter, reason, officer, now);
    }

    public static RollException revoked(
            UUID id, UUID electionId, Voter voter, String reason, UUID conductTeam, Instant now) {
        return new RollException(id, electionId, Kind.REVOCATION, Status.IN_FORCE, voter, reason, conductTeam, now);
    }

    public void confirm(UUID officer, Instant now) {
        if (status == Status.IN_FORCE) {
            throw new ExceptionInForce();
        }
        if (officer.equals(proposedBy)) {
            throw new SecondOfficerNeeded();
        }
        this.status = Status.IN_FORCE;
        this.confirmedBy = officer;
        this.inForceAt = now;
    }

    /** The person is erased: why they were added or revoked is not told any more. */
    public void eraseReason(String text) {
        this.reason = text;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID electionId() {
        return electionId;
    }

    public Kind kind() {
        return kind;
    }

    public Status status() {
        return status;
    }

    public Voter voter() {
        return new Voter(personId, voterClass, organisationId);
    }

    public String reason() {
        return reason;
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public @Nullable UUID confirmedBy() {
        return confirmedBy;
    }

    public @Nullable Instant inForceAt() {
        return inForceAt;
    }
}
