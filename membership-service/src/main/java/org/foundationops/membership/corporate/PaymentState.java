package org.foundationops.membership.corporate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.corporate.domain.Invoice;
import org.foundationops.membership.corporate.domain.Payment;
import org.foundationops.membership.corporate.domain.PaymentReversal;
import org.jspecify.annotations.Nullable;

/** A payment as all services know it; the bank reference stays here. */
record PaymentState(
        UUID id,
        long version,
        UUID invoiceId,
        UUID corporateMembershipId,
        Money amount,
        LocalDate paidOn,
        Instant recordedAt,
        @Nullable UUID reversalId,
        @Nullable Instant reversedAt) {

    private static final long RECORDED = 0;
    private static final long REVERSED = 1;

    static PaymentState recorded(Payment payment, Invoice invoice) {
        return new PaymentState(
                payment.id(),
                RECORDED,
                payment.invoiceId(),
                invoice.corporateMembershipId(),
                payment.amount(),
                payment.paidOn(),
                payment.recordedAt(),
                null,
                null);
    }

    static PaymentState reversed(Payment payment, PaymentReversal reversal, Invoice invoice) {
        return new PaymentState(
                payment.id(),
                REVERSED,
                payment.invoiceId(),
                invoice.corporateMembershipId(),
                payment.amount(),
                payment.paidOn(),
                payment.recordedAt(),
                reversal.id(),
                reversal.recordedAt());
    }
}
