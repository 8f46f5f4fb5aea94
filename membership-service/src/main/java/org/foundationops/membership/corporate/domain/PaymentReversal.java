package org.foundationops.membership.corporate.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The counter-entry of a payment that was booked by mistake; each payment has one at most. */
@Entity
@Table(name = "payment_reversal")
public class PaymentReversal {

    @Id
    private UUID id;

    private UUID paymentId;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected PaymentReversal() {}

    public PaymentReversal(UUID id, UUID paymentId, Instant recordedAt) {
        this.id = id;
        this.paymentId = paymentId;
        this.recordedAt = recordedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID paymentId() {
        return paymentId;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
