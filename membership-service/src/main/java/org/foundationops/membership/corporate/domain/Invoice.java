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
import java.util.Optional;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.income.domain.PaymentInTheFuture;
import org.jspecify.annotations.Nullable;

/** What an organisation owes for one term of its membership, how much of it came, and how much went back. */
@Entity
@Table(name = "invoice")
public class Invoice {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID corporateMembershipId;
    private @Nullable UUID renewalId;
    private String tier;

    @Enumerated(EnumType.STRING)
    private InvoiceStatus status;

    private String currency;
    private long priceMinor;
    private long amountMinor;
    private long paidMinor;
    private long creditedMinor;
    private LocalDate dueOn;
    private @Nullable Instant lastPaymentAt;
    private @Nullable Instant sentAt;
    private @Nullable Instant voidedAt;

    @SuppressWarnings("NullAway.Init")
    protected Invoice() {}

    private Invoice(UUID id, Dues dues, Money amount, LocalDate dueOn) {
        this.id = id;
        this.corporateMembershipId = dues.membershipId();
        this.renewalId = dues.renewalId();
        this.tier = dues.tier();
        this.status = InvoiceStatus.DRAFT;
        this.currency = dues.price().currency().getCurrencyCode();
        this.priceMinor = dues.price().minorUnits();
        this.amountMinor = amount.minorUnits();
        this.dueOn = dueOn;
    }

    /** A draft, which binds nobody yet. */
    public static Invoice draft(UUID id, Dues dues, Money amount, LocalDate dueOn) {
        dues.requireCoveredBy(amount);
        return new Invoice(id, dues, amount, dueOn);
    }

    public InvoiceChange.Drafted drafted() {
        return new InvoiceChange.Drafted(id);
    }

    public InvoiceChange.Changed change(Money amount, LocalDate newDueOn) {
        requireDraft();
        dues().requireCoveredBy(amount);
        amountMinor = amount.minorUnits();
        dueOn = newDueOn;
        return new InvoiceChange.Changed(id);
    }

    public InvoiceChange.Sent send(Instant now) {
        requireDraft();
        status = InvoiceStatus.SENT;
        sentAt = now;
        return new InvoiceChange.Sent(id);
    }

    public void requireDraft() {
        if (status != InvoiceStatus.DRAFT) {
            throw new InvoiceNotDraft(status);
        }
    }

    /** Takes the invoice back; nothing of what came may be left on it. */
    public InvoiceChange.Voided markVoid(Instant now) {
        requireVoidable();
        status = InvoiceStatus.VOID;
        voidedAt = now;
        return new InvoiceChange.Voided(id);
    }

    public void requireVoidable() {
        if (!isVoidable()) {
            throw new InvoiceNotVoidable(status);
        }
    }

    public boolean isVoidable() {
        return switch (status) {
            case DRAFT, SENT -> true;
            case PARTIALLY_PAID -> paidMinor == creditedMinor;
            case PAID, VOID -> false;
        };
    }

    /** Books money that reached the bank, at most what is owed; {@code today} is in the foundation's zone. */
    public InvoiceChange.Paid pay(Payment payment, LocalDate today) {
        requirePayable();
        if (payment.paidOn().isAfter(today)) {
            throw new PaymentInTheFuture(payment.paidOn(), "/paidOn");
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
        status = statusByPayments();
        return status == InvoiceStatus.PAID
                ? new InvoiceChange.PaidInFull(id, payment.id(), corporateMembershipId, paidAt)
                : new InvoiceChange.PaidInPart(id, payment.id());
    }

    public void requirePayable() {
        switch (status) {
            case SENT, PARTIALLY_PAID -> {}
            case PAID -> throw new InvoicePaid();
            case DRAFT, VOID -> throw new InvoiceNotPayable(status);
        }
    }

    /** Of two payments at once, the one booked last may have been begun first. */
    private static Instant latestOf(@Nullable Instant before, Instant now) {
        return before != null && before.isAfter(now) ? before : now;
    }

    /** Takes a payment out that was booked by mistake: it is owed again. */
    public InvoiceChange.Reversed reverse(Payment payment) {
        boolean wasPaid = status == InvoiceStatus.PAID;
        if (paidMinor - payment.amount().minorUnits() < creditedMinor) {
            throw new PaymentCredited(credited());
        }
        paidMinor -= payment.amount().minorUnits();
        status = statusByPayments();
        return wasPaid
                ? new InvoiceChange.PaidNoMore(id, payment.id())
                : new InvoiceChange.PaymentReversed(id, payment.id());
    }

    private InvoiceStatus statusByPayments() {
        if (paidMinor == 0) {
            return InvoiceStatus.SENT;
        }
        return paidMinor == amountMinor ? InvoiceStatus.PAID : InvoiceStatus.PARTIALLY_PAID;
    }

    /**
     * Gives back what was paid above the price, or, of a membership that has ended, what was paid at all. The status
     * stays: as much less is owed as is kept less.
     */
    public InvoiceChange.Credited credit(CreditNote note, boolean membershipHasEnded) {
        Money amount = note.amount();
        if (!amount.currency().equals(amount().currency())) {
            throw new WrongCurrency(amount, amount().currency());
        }
        Money most = money(Math.max(0, membershipHasEnded ? kept() : Math.min(kept(), owedAbovePrice())));
        if (amount.compareTo(most) > 0) {
            throw new CreditTooHigh(amount, most);
        }
        creditedMinor += amount.minorUnits();
        return new InvoiceChange.Credited(id, note.id());
    }

    private long kept() {
        return paidMinor - creditedMinor;
    }

    private long owedAbovePrice() {
        return amountMinor - creditedMinor - priceMinor;
    }

    public boolean isOverdueOn(LocalDate day) {
        return (status == InvoiceStatus.SENT || status == InvoiceStatus.PARTIALLY_PAID) && day.isAfter(dueOn);
    }

    private Dues dues() {
        return new Dues(corporateMembershipId, renewalId, tier, price());
    }

    public Money price() {
        return money(priceMinor);
    }

    public Money amount() {
        return money(amountMinor);
    }

    public Money paid() {
        return money(paidMinor);
    }

    public Money credited() {
        return money(creditedMinor);
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

    /** The renewal that it bills; absent for a first term. */
    public Optional<UUID> renewalId() {
        return Optional.ofNullable(renewalId);
    }

    public String tier() {
        return tier;
    }

    public InvoiceStatus status() {
        return status;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    public Optional<Instant> voidedAt() {
        return Optional.ofNullable(voidedAt);
    }
}
