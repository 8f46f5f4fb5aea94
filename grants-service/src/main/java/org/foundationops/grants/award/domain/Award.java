package org.foundationops.grants.award.domain;

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
import org.foundationops.grants.application.domain.GrantApplication;
import org.foundationops.grants.decision.domain.RecordedDecision;
import org.foundationops.kit.money.Money;
import org.jspecify.annotations.Nullable;

/** Money that the foundation promised, or once gave. */
@Entity
@Table(name = "award")
public class Award {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private AwardOrigin origin;

    private @Nullable UUID applicationId;
    private @Nullable UUID eventId;
    private @Nullable String title;
    private @Nullable String purpose;
    private String recipientName;
    private @Nullable String recipientCountry;
    private boolean recipientIsOrganisation;
    private long amountMinor;
    private String currency;
    private LocalDate approvedOn;
    private Instant recordedAt;
    private @Nullable UUID bodyId;
    private @Nullable String minuteReference;
    private @Nullable UUID budgetId;
    private @Nullable UUID budgetLineId;
    private @Nullable Long baseMinor;
    private @Nullable String baseCurrency;
    private @Nullable ExchangeRate rate;

    @SuppressWarnings("NullAway.Init")
    protected Award() {}

    private Award(UUID id, AwardOrigin origin, String recipientName, Money amount, LocalDate approvedOn, Instant now) {
        this.id = id;
        this.origin = origin;
        this.recipientName = recipientName;
        this.amountMinor = amount.minorUnits();
        this.currency = amount.currency().getCurrencyCode();
        this.approvedOn = approvedOn;
        this.recordedAt = now;
    }

    /** What the decision on an application gives. */
    public static Award approved(
            UUID id,
            GrantApplication application,
            Money amount,
            RecordedDecision decision,
            Commitment commitment,
            Instant now) {
        Award award =
                new Award(id, AwardOrigin.APPROVAL, application.recipient().name(), amount, decision.decidedOn(), now);
        award.applicationId = application.id();
        award.eventId = application.eventId().orElse(null);
        award.title = application.title();
        award.purpose = application.purpose();
        award.recipientCountry = application.recipient().country();
        award.recipientIsOrganisation = application.recipient().isOrganisation();
        award.bodyId = decision.bodyId();
        award.minuteReference = decision.minuteReference();
        award.budgetId = commitment.budgetId();
        award.budgetLineId = commitment.budgetLineId();
        award.baseMinor = commitment.base().minorUnits();
        award.baseCurrency = commitment.base().currency().getCurrencyCode();
        award.rate = commitment.rate();
        return award;
    }

    /** History: no budget of ours is touched. */
    public static Award imported(UUID id, PastAward past, Instant now) {
        return new Award(id, AwardOrigin.IMPORT, past.recipient(), past.amount(), past.decidedOn(), now);
    }

    /** The applicant is erased: words go, and the name of a person; amount and decision stay. */
    public void erase(String name, String text) {
        purpose = purpose == null ? null : text;
        if (!recipientIsOrganisation) {
            recipientName = name;
            title = title == null ? null : text;
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public AwardOrigin origin() {
        return origin;
    }

    public Optional<UUID> applicationId() {
        return Optional.ofNullable(applicationId);
    }

    public Optional<UUID> eventId() {
        return Optional.ofNullable(eventId);
    }

    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    public Optional<String> purpose() {
        return Optional.ofNullable(purpose);
    }

    public String recipientName() {
        return recipientName;
    }

    public boolean isRecipientOrganisation() {
        return recipientIsOrganisation;
    }

    public Optional<String> recipientCountry() {
        return Optional.ofNullable(recipientCountry);
    }

    public Money amount() {
        return new Money(amountMinor, Currency.getInstance(currency));
    }

    public LocalDate approvedOn() {
        return approvedOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Optional<UUID> bodyId() {
        return Optional.ofNullable(bodyId);
    }

    public Optional<String> minuteReference() {
        return Optional.ofNullable(minuteReference);
    }

    public Optional<UUID> budgetId() {
        return Optional.ofNullable(budgetId);
    }

    public Optional<UUID> budgetLineId() {
        return Optional.ofNullable(budgetLineId);
    }

    /** What it takes from the budget, in the budget's currency. */
    public Optional<Money> base() {
        return baseMinor == null || baseCurrency == null
                ? Optional.empty()
                : Optional.of(new Money(baseMinor, Currency.getInstance(baseCurrency)));
    }

    public Optional<ExchangeRate> rate() {
        return Optional.ofNullable(rate);
    }
}
