package org.foundationops.membership.corporate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.corporate.domain.Invoice;
import org.foundationops.membership.corporate.domain.Payment;

/** A payment as all services know it; the bank reference stays here. */
record PaymentState(
        UUID id,
        long version,
        UUID invoiceId,
        UUID corporateMembershipId,
        Money amount,
        LocalDate paidOn,
        Instant recordedAt) {

    /** A payment never changes, so it has one version. */
    static final long ONLY_VERSION = 0;

    static PaymentState of(Payment payment, Invoice invoice) {
        return new PaymentState(
                payment.id(),
                ONLY_VERSION,
                payment.invoiceId(),
                invoice.corporateMembershipId(),
                payment.amount(),
                payment.paidOn(),
                payment.recordedAt());
    }
}
