package org.foundationops.membership.corporate.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.income.domain.PaymentNotPositive;

/** Money that reached the foundation's bank account, under the reference that the bank gave it. */
@Entity
@Table(name = "payment")
public class Payment {

    @Id
    private UUID id;

    private UUID invoiceId;
    private String currency;
    private long amountMinor;
    private String bankReference;
    private LocalDate paidOn;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Payment() {}

    public Payment(UUID id, UUID invoiceId, Money amount, String bankReference, LocalDate paidOn, Instant recordedAt) {
        if (!amount.isPositive()) {
            throw new PaymentNotPositive(amount);
        }
        this.id = id;
        this.invoiceId = invoiceId;
        this.currency = amount.currency().getCurrencyCode();
        this.amountMinor = amount.minorUnits();
        this.bankReference = bankReference;
        this.paidOn = paidOn;
        this.recordedAt = recordedAt;
    }

    public Money amount() {
        return new Money(amountMinor, Currency.getInstance(currency));
    }

    public UUID id() {
        return id;
    }

    public UUID invoiceId() {
        return invoiceId;
    }

    public String bankReference() {
        return bankReference;
    }

    public LocalDate paidOn() {
        return paidOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
