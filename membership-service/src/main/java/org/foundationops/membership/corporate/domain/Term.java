package org.foundationops.membership.corporate.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time [from, until) in which an organisation is an active member, and the tier in which it is one.
 *
 * @param until the planned end, or the instant at which something cut the term short
 * @param invoiceId what paid for it; absent where it was imported
 */
@Embeddable
public record Term(
        @Column(name = "valid_from") Instant from,
        @Column(name = "valid_until") Instant until,
        Instant recordedAt,
        Instant plannedUntil,
        String tier,
        @Nullable UUID invoiceId) {

    static Term paid(UUID invoiceId, String tier, Instant recordedAt, Instant from, Instant until) {
        return new Term(from, until, recordedAt, until, tier, invoiceId);
    }

    /** A term that was paid for elsewhere counts from its recording. */
    static Term takenOver(String tier, Instant recordedAt, Instant until) {
        return new Term(recordedAt, until, recordedAt, until, tier, null);
    }

    /** The same term ended at {@code end}, if it has not ended before; one that has not begun becomes empty. */
    Term endingAt(Instant end) {
        Instant cut = end.isBefore(from) ? from : end;
        return cut.isBefore(until) ? new Term(from, cut, recordedAt, plannedUntil, tier, invoiceId) : this;
    }

    /** Valid at this instant and recorded by then. */
    boolean covers(Instant instant) {
        return !recordedAt.isAfter(instant) && !from.isAfter(instant) && until.isAfter(instant);
    }

    boolean isPaidBy(UUID invoice) {
        return invoice.equals(invoiceId);
    }

    boolean isCut() {
        return until.isBefore(plannedUntil);
    }

    boolean isEmpty() {
        return !from.isBefore(until);
    }
}
