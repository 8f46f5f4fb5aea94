package org.foundationops.membership.corporate.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.foundationops.membership.period.domain.Period;
import org.foundationops.membership.pricelist.domain.PriceList;
import org.jspecify.annotations.Nullable;

/** The membership of an organisation: it has a vote exactly while it is active, that is paid for. */
@Entity
@Table(name = "corporate_membership")
public class CorporateMembership {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID organisationId;
    private String tier;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private Instant appliedAt;
    private @Nullable RecordedDecision decision;
    private @Nullable Long priceMinor;
    private @Nullable String priceCurrency;

    @ElementCollection
    @CollectionTable(name = "corporate_period", joinColumns = @JoinColumn(name = "corporate_membership_id"))
    @OrderColumn(name = "position")
    private List<Period> periods = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "corporate_representative", joinColumns = @JoinColumn(name = "corporate_membership_id"))
    @OrderColumn(name = "position")
    private List<Representation> representatives = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected CorporateMembership() {}

    private CorporateMembership(UUID id, UUID organisationId, String tier, Instant now) {
        this.id = id;
        this.organisationId = organisationId;
        this.tier = tier;
        this.standing = Standing.APPLIED;
        this.appliedAt = now;
    }

    /** One membership not ended per organisation; the tier is one of the list in force. */
    public static CorporateMembership apply(
            UUID id,
            UUID organisationId,
            boolean organisationHasMembership,
            String tier,
            PriceList inForce,
            Representatives named,
            Instant now) {
        if (organisationHasMembership) {
            throw new OrganisationAlreadyMember(organisationId);
        }
        inForce.priceOf(tier);
        CorporateMembership membership = new CorporateMembership(id, organisationId, tier, now);
        membership.add(named.representative(), Capacity.REPRESENTATIVE, now);
        named.alternateIfAny().ifPresent(alternate -> membership.add(alternate, Capacity.ALTERNATE, now));
        return membership;
    }

    private void add(UUID personId, Capacity capacity, Instant now) {
        representatives.add(Representation.startingAt(personId, capacity, now));
    }

    public CorporateChange.Applied applied() {
        return new CorporateChange.Applied(id, organisationId);
    }

    /**
     * Takes the decision of a body; the price is that of the list in force on the day of approval.
     *
     * @param recorder the person who records it
     */
    public CorporateChange.Decided decide(
            Outcome outcome, RecordedDecision decision, UUID recorder, PriceList onThatDay) {
        if (isRepresentedBy(recorder)) {
            throw new OwnCorporateMembership();
        }
        if (standing != Standing.APPLIED) {
            throw new CorporateMembershipDecided(standing);
        }
        this.decision = decision;
        return switch (outcome) {
            case APPROVED -> {
                Money price = onThatDay.priceOf(tier);
                priceMinor = price.minorUnits();
                priceCurrency = price.currency().getCurrencyCode();
                standing = Standing.APPROVED;
                yield new CorporateChange.Approved(id, organisationId);
            }
            case REJECTED -> {
                standing = Standing.REJECTED;
                yield new CorporateChange.Rejected(id, organisationId);
            }
        };
    }

    /** Bills the dues; the amount may exceed the price, for those who want to give more. */
    public Invoice invoice(UUID invoiceId, Money amount, LocalDate dueOn, Instant now) {
        if (standing != Standing.APPROVED) {
            throw new CorporateMembershipNotApproved(standing);
        }
        Money price = price().orElseThrow();
        if (!amount.currency().equals(price.currency())) {
            throw new WrongCurrency(amount, price.currency());
        }
        if (amount.compareTo(price) < 0) {
            throw new InvoiceBelowPrice(amount, tier, price);
        }
        standing = Standing.INVOICED;
        return new Invoice(invoiceId, id, amount, dueOn, now);
    }

    public CorporateChange.Invoiced invoiced() {
        return new CorporateChange.Invoiced(id, organisationId);
    }

    /** The invoice is paid in full: active at that instant, for a year or what the policy says. */
    public CorporateChange.Activated activate(Instant paidInFullAt, Instant endOfTerm) {
        if (standing != Standing.INVOICED) {
            throw new CorporateMembershipNotApproved(standing);
        }
        standing = Standing.ACTIVE;
        periods.add(Period.between(paidInFullAt, endOfTerm));
        return new CorporateChange.Activated(id, organisationId);
    }

    /** Names another person; the one who acted in this capacity until now acts no longer. */
    public CorporateChange.RepresentativeNamed name(UUID personId, Capacity capacity, Instant now) {
        if (standing == Standing.REJECTED) {
            throw new CorporateMembershipDecided(standing);
        }
        if (representatives.stream()
                .anyMatch(each -> each.isCurrent() && each.personId().equals(personId))) {
            throw new AlternateIsRepresentative();
        }
        Instant at = notBeforeTheLast(capacity, now);
        representatives.replaceAll(each -> each.isCurrent() && each.capacity() == capacity ? each.endingAt(at) : each);
        add(personId, capacity, at);
        return new CorporateChange.RepresentativeNamed(id, organisationId, personId, capacity);
    }

    /**
     * The person was merged into the survivor, who acts in their place from now on. Where both acted, the survivor is
     * the representative and there is no alternate any more.
     */
    public CorporateChange.RepresentativeMerged exchange(UUID mergedId, UUID survivorId, Instant now) {
        Set<UUID> both = Set.of(mergedId, survivorId);
        List<Representation> acting = representatives.stream()
                .filter(each -> each.isCurrent() && both.contains(each.personId()))
                .toList();
        boolean isRepresentative = acting.stream().anyMatch(each -> each.capacity() == Capacity.REPRESENTATIVE);
        Instant at = acting.stream().map(Representation::from).reduce(now, CorporateMembership::later);
        representatives.replaceAll(each -> acting.contains(each) ? each.endingAt(at) : each);
        add(survivorId, isRepresentative ? Capacity.REPRESENTATIVE : Capacity.ALTERNATE, at);
        return new CorporateChange.RepresentativeMerged(id, organisationId, survivorId);
    }

    /** Of two changes at once, the one made last may have been begun first; two never act in one capacity. */
    private Instant notBeforeTheLast(Capacity capacity, Instant now) {
        return representatives.stream()
                .filter(each -> each.capacity() == capacity)
                .map(Representation::from)
                .reduce(now, CorporateMembership::later);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** The right to vote at t is to be active at t; unpaid at the end of the term is suspended. */
    public CorporateStatus statusAt(Instant now) {
        return switch (standing) {
            case APPLIED -> CorporateStatus.APPLIED;
            case APPROVED -> CorporateStatus.APPROVED;
            case REJECTED -> CorporateStatus.REJECTED;
            case INVOICED -> CorporateStatus.INVOICED;
            case ACTIVE -> hasVoteAt(now) ? CorporateStatus.ACTIVE : CorporateStatus.SUSPENDED;
        };
    }

    public boolean hasVoteAt(Instant instant) {
        return periods.stream().anyMatch(period -> period.covers(instant));
    }

    public boolean isRepresentedBy(UUID personId) {
        return representatives.stream()
                .anyMatch(each -> each.isCurrent() && each.personId().equals(personId));
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

    public UUID organisationId() {
        return organisationId;
    }

    public String tier() {
        return tier;
    }

    public Standing standing() {
        return standing;
    }

    public Instant appliedAt() {
        return appliedAt;
    }

    public Optional<RecordedDecision> decision() {
        return Optional.ofNullable(decision);
    }

    public List<Period> periods() {
        return List.copyOf(periods);
    }

    public List<Representation> representatives() {
        return List.copyOf(representatives);
    }
}
