package org.foundationops.membership.corporate.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.foundationops.membership.pricelist.domain.PriceList;
import org.jspecify.annotations.Nullable;

/** The draft of an organisation's next term. The membership itself does not change before the renewal is paid. */
@Entity
@Table(name = "corporate_renewal")
public class Renewal {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID corporateMembershipId;
    private String tier;

    @Enumerated(EnumType.STRING)
    private RenewalStatus status;

    private Instant requestedAt;
    private @Nullable RecordedDecision decision;
    private @Nullable Long priceMinor;
    private @Nullable String priceCurrency;

    @SuppressWarnings("NullAway.Init")
    protected Renewal() {}

    private Renewal(UUID id, UUID corporateMembershipId, String tier, Instant now) {
        this.id = id;
        this.corporateMembershipId = corporateMembershipId;
        this.tier = tier;
        this.status = RenewalStatus.REQUESTED;
        this.requestedAt = now;
    }

    /** One renewal at a time, while it is due; the tier is one of the list in force. */
    public static Renewal request(
            UUID id,
            CorporateMembership membership,
            boolean anotherIsOpen,
            String tier,
            PriceList inForce,
            Instant now) {
        membership.requireRenewableAt(now);
        if (anotherIsOpen) {
            throw new RenewalOpen();
        }
        inForce.priceOf(tier);
        return new Renewal(id, membership.id(), tier, now);
    }

    public RenewalChange.Requested requested() {
        return new RenewalChange.Requested(id);
    }

    public RenewalChange.TierChanged changeTier(String wanted, PriceList inForce) {
        requireRequested();
        inForce.priceOf(wanted);
        tier = wanted;
        return new RenewalChange.TierChanged(id);
    }

    /** Takes the decision of a body; the price is that of the list in force on the day of approval. */
    public RenewalChange decide(Outcome outcome, RecordedDecision taken, PriceList onThatDay) {
        requireRequested();
        decision = taken;
        return switch (outcome) {
            case APPROVED -> {
                Money price = onThatDay.priceOf(tier);
                priceMinor = price.minorUnits();
                priceCurrency = price.currency().getCurrencyCode();
                status = RenewalStatus.APPROVED;
                yield new RenewalChange.Approved(id);
            }
            case REJECTED -> {
                status = RenewalStatus.REJECTED;
                yield new RenewalChange.Rejected(id);
            }
        };
    }

    /** Only a draft can be put before a body. */
    public void requireRequested() {
        if (status != RenewalStatus.REQUESTED) {
            throw new RenewalNotRequested(status);
        }
    }

    public Dues dues() {
        if (status != RenewalStatus.APPROVED) {
            throw new RenewalNotApproved(status);
        }
        return new Dues(corporateMembershipId, id, tier, price().orElseThrow());
    }

    public RenewalChange.Invoiced bill() {
        dues();
        status = RenewalStatus.INVOICED;
        return new RenewalChange.Invoiced(id);
    }

    /** Its invoice is void: it can be billed again, unless another renewal has taken its place. */
    public Optional<RenewalChange> unbill(boolean anotherIsOpen) {
        if (status != RenewalStatus.INVOICED) {
            return Optional.empty();
        }
        if (anotherIsOpen) {
            return Optional.of(abandon());
        }
        status = RenewalStatus.APPROVED;
        return Optional.of(new RenewalChange.Reopened(id));
    }

    public RenewalChange.Completed complete() {
        status = RenewalStatus.COMPLETED;
        return new RenewalChange.Completed(id);
    }

    /** The payment that had completed it was reversed. */
    public RenewalChange.Reopened owe() {
        status = RenewalStatus.INVOICED;
        return new RenewalChange.Reopened(id);
    }

    /** The organisation thought better of it, before it was billed. */
    public RenewalChange.Withdrawn withdraw() {
        requireNotBilled();
        status = RenewalStatus.WITHDRAWN;
        return new RenewalChange.Withdrawn(id);
    }

    public void requireNotBilled() {
        if (status != RenewalStatus.REQUESTED && status != RenewalStatus.APPROVED) {
            throw new RenewalNotRequested(status);
        }
    }

    /** The membership has ended, so there is nothing to renew. */
    public RenewalChange.Withdrawn abandon() {
        status = RenewalStatus.WITHDRAWN;
        return new RenewalChange.Withdrawn(id);
    }

    /** The price on the day of approval, absent before. */
    public Optional<Money> price() {
        return priceMinor == null || priceCurrency == null
                ? Optional.empty()
                : Optional.of(new Money(priceMinor, Currency.getInstance(priceCurrency)));
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

    public String tier() {
        return tier;
    }

    public RenewalStatus status() {
        return status;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Optional<RecordedDecision> decision() {
        return Optional.ofNullable(decision);
    }
}
