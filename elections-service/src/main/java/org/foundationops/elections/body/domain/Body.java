package org.foundationops.elections.body.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A body whose seats are filled by elections. */
@Entity
@Table(name = "body")
public class Body {

    @Id
    private UUID id;

    @Version
    private long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private BodyKind kind;

    @Column(name = "authorised_number")
    private int authorisedNumber;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "bootstrapped_at")
    private @Nullable Instant bootstrappedAt;

    @Column(name = "decision_reference")
    private @Nullable String decisionReference;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @SuppressWarnings("NullAway.Init")
    protected Body() {}

    public Body(UUID id, String name, BodyKind kind, int authorisedNumber, Instant now) {
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.authorisedNumber = authorisedNumber;
        this.createdAt = now;
    }

    /** The import of the first holders, by the decision that elected them; a body has one. */
    public BodyBootstrapped bootstrap(String reference, LocalDate decidedOn, int seats, Instant now) {
        if (bootstrappedAt != null) {
            throw new BodyAlreadyBootstrapped(name, bootstrappedAt);
        }
        if (seats != authorisedNumber) {
            throw new SeatsDoNotMatchAuthorisedNumber(seats, authorisedNumber);
        }
        this.bootstrappedAt = now;
        this.decisionReference = reference;
        this.decidedOn = decidedOn;
        return new BodyBootstrapped(id, reference, decidedOn, now);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public BodyKind kind() {
        return kind;
    }

    public int authorisedNumber() {
        return authorisedNumber;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant bootstrappedAt() {
        return bootstrappedAt;
    }

    public @Nullable String decisionReference() {
        return decisionReference;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }
}
