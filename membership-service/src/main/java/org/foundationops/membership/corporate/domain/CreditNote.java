package org.foundationops.membership.corporate.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.foundationops.kit.money.Money;

/** Dues that went back to the member, under the reference of the bank. */
@Entity
@Table(name = "credit_note")
public class CreditNote {

    @Id
    private UUID id;

    private UUID invoiceId;
    private String currency;
    private long amountMinor;
    private String bankReference;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected CreditNote() {}

    public CreditNote(UUID id, UUID invoiceId, Money amount, String bankReference, Instant recordedAt) {
        if (!amount.isPositive()) {
            throw new CreditNotPositive(amount);
        }
        this.id = id;
        this.invoiceId = invoiceId;
        this.currency = amount.currency().getCurrencyCode();
        this.amountMinor = amount.minorUnits();
        this.bankReference = bankReference;
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

    public Instant recordedAt() {
        return recordedAt;
    }
}
