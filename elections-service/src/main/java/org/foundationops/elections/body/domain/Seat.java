package org.foundationops.elections.body.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

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

    @SuppressWarnings("NullAway.Init")
    protected Seat() {}

    public Seat(UUID id, UUID bodyId, int number, Cohort cohort) {
        this.id = id;
        this.bodyId = bodyId;
        this.number = number;
        this.cohort = cohort;
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
}
