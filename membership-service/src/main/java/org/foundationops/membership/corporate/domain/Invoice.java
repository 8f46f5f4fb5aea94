package org.foundationops.membership.corporate.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.jspecify.annotations.Nullable;

/** What an organisation owes for its membership, and how much of it came. */
@Entity
@Table(name = "invoice")
public class Invoice {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID corporateMembershipId;

    @Enumerated(EnumType.STRING)
    private InvoiceStatus status;

    private String currency;
    private long amountMinor;
    private long paidMinor;
    private LocalDate dueOn;
    private @Nullable Instant lastPaymentAt;
    private Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected Invoice() {}

    Invoice(UUID id, UUID corporateMembershipId, Money amount, LocalDate dueOn, Instant sentAt) {
        this.id = id;
        this.corporateMembershipId = corporateMembershipId;
        this.status = InvoiceStatus.SENT;
        this.currency = amount.currency().getCurrencyCode();
        this.amountMinor = amount.minorUnits();
        this.dueOn = dueOn;
        this.sentAt = sentAt;
    }

    public InvoiceChange.Sent sent() {
        return new InvoiceChange.Sent(id);
    }

    /** Books money that reached the bank, at most what is owed; {@code today} is in the foundation's zone. */
    public InvoiceChange.Paid pay(Payment payment, LocalDate today) {
        if (status == InvoiceStatus.PAID) {
            throw new InvoicePaid();
        }
        if (payment.paidOn().isAfter(today)) {
            throw new PaymentInTheFuture(payment.paidOn());
        }
        Money amount = payment.amount();
        if (!amount.currency().equals(amount().currency())) {
            throw new WrongCurrency(amount, amount().currency());
        }
        if (amount.compareTo(open()) > 0) {
            throw new Overpayment(amount, open());
        }
        paidMinor += amount.minorUnits();
        Instant paidAt = latestOf(lastPaymentAt, payment.recordedAt());
        lastPaymentAt = paidAt;
        status = paidMinor == amountMinor ? InvoiceStatus.PAID : InvoiceStatus.PARTIALLY_PAID;
        return switch (status) {
            case PAID -> new InvoiceChange.PaidInFull(id, payment.id(), corporateMembershipId, paidAt);
            case PARTIALLY_PAID, SENT -> new InvoiceChange.PaidInPart(id, payment.id());
        };
    }

    /** Of two payments at once, the one booked last may have been begun first. */
    private static Instant latestOf(@Nullable Instant before, Instant now) {
        return before != null && before.isAfter(now) ? before : now;
    }

    public boolean isOverdueOn(LocalDate day) {
        return status != InvoiceStatus.PAID && day.isAfter(dueOn);
    }

    public Money amount() {
        return money(amountMinor);
    }

    public Money paid() {
        return money(paidMinor);
    }

    public Money open() {
        return money(amountMinor - paidMinor);
    }

    private Money money(long minorUnits) {
        return new Money(minorUnits, Currency.getInstance(currency));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID corporateMembershipId() {
        return corporateMembershipId;
    }

    public InvoiceStatus status() {
        return status;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Instant sentAt() {
        return sentAt;
    }
}
