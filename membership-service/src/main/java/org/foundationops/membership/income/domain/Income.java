package org.foundationops.membership.income.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.jspecify.annotations.Nullable;

/** Money that came, or with a minus what had not come or went back; never changed. Nothing says who gave it. */
@Entity
@Table(name = "income")
public class Income {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private IncomeKind kind;

    private String currency;
    private long amountMinor;
    private LocalDate bookedOn;
    private Instant recordedAt;
    private @Nullable LocalDate receivedOn;
    private @Nullable String bankReference;
    private @Nullable UUID reversalOf;

    @SuppressWarnings("NullAway.Init")
    protected Income() {}

    private Income(UUID id, IncomeKind kind, Money amount, LocalDate bookedOn, Instant recordedAt) {
        this.id = id;
        this.kind = kind;
        this.currency = amount.currency().getCurrencyCode();
        this.amountMinor = amount.minorUnits();
        this.bookedOn = bookedOn;
        this.recordedAt = recordedAt;
    }

    /** Dues that were paid; with a minus those that were given back. */
    public static Income ofDues(UUID id, Money amount, LocalDate bookedOn, Instant recordedAt) {
        return new Income(id, IncomeKind.DUES, amount, bookedOn, recordedAt);
    }

    /** Money that came without an invoice; {@code today} is the day of booking in the foundation's zone. */
    public static Income ofGift(UUID id, GiftKind kind, Receipt receipt, LocalDate today, Instant recordedAt) {
        if (!receipt.amount().isPositive()) {
            throw new PaymentNotPositive(receipt.amount());
        }
        if (receipt.on().isAfter(today)) {
            throw new PaymentInTheFuture(receipt.on(), "/receivedOn");
        }
        Income income = new Income(id, kind.incomeKind(), receipt.amount(), today, recordedAt);
        income.receivedOn = receipt.on();
        income.bankReference = receipt.bankReference();
        return income;
    }

    /** The counter-entry of a wrong booking: the same amount with the other sign. */
    public Income reversedBy(UUID counterId, LocalDate today, Instant now) {
        if (amountMinor < 0) {
            throw new IncomeReversed();
        }
        Income counter = new Income(counterId, kind, amount().negated(), today, now);
        counter.reversalOf = id;
        return counter;
    }

    public Money amount() {
        return new Money(amountMinor, Currency.getInstance(currency));
    }

    public UUID id() {
        return id;
    }

    public IncomeKind kind() {
        return kind;
    }

    public LocalDate bookedOn() {
        return bookedOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Optional<LocalDate> receivedOn() {
        return Optional.ofNullable(receivedOn);
    }

    public Optional<String> bankReference() {
        return Optional.ofNullable(bankReference);
    }

    public Optional<UUID> reversalOf() {
        return Optional.ofNullable(reversalOf);
    }
}
