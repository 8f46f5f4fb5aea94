package org.foundationops.membership.corporate.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.decision.domain.RecordedDecision;
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

    @Enumerated(EnumType.STRING)
    private @Nullable Announced announced;

    private @Nullable Deadlines deadlines;
    private @Nullable Instant endedAt;

    @AttributeOverride(name = "decidedOn", column = @Column(name = "end_decided_on"))
    @AttributeOverride(name = "minuteReference", column = @Column(name = "end_minute_reference"))
    @AttributeOverride(name = "motionId", column = @Column(name = "end_motion_id"))
    @AttributeOverride(name = "recordedAt", column = @Column(name = "end_decision_recorded_at"))
    private @Nullable RecordedDecision termination;

    @ElementCollection
    @CollectionTable(name = "corporate_period", joinColumns = @JoinColumn(name = "corporate_membership_id"))
    @OrderColumn(name = "position")
    private List<Term> terms = new ArrayList<>();

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

    /**
     * Takes over a membership that was approved and paid for elsewhere. It is active, with its vote, from now on until
     * the end of what was paid; a renewal that is due already is due now.
     */
    public static CorporateMembership takeOver(
            UUID id,
            UUID organisationId,
            DuesPaidBefore dues,
            RecordedDecision decision,
            Representatives named,
            Instant now,
            TermRules rules) {
        CorporateMembership membership = new CorporateMembership(id, organisationId, dues.tier(), now);
        membership.add(named.representative(), Capacity.REPRESENTATIVE, now);
        named.alternateIfAny().ifPresent(alternate -> membership.add(alternate, Capacity.ALTERNATE, now));
        membership.decision = decision;
        membership.priceMinor = dues.price().minorUnits();
        membership.priceCurrency = dues.price().currency().getCurrencyCode();
        Instant end = rules.endOf(dues.paidUntil());
        membership.terms.add(Term.takenOver(dues.tier(), now, end));
        Deadlines dates = rules.after(end);
        Instant renewalDueAt = dates.renewalDueAt().isBefore(now) ? now : dates.renewalDueAt();
        membership.deadlines = new Deadlines(renewalDueAt, dates.paidUntil(), dates.lapsesAt());
        membership.standing = Standing.ACTIVE;
        membership.announced = Announced.ACTIVE;
        return membership;
    }

    public CorporateChange.Activated activated() {
        return new CorporateChange.Activated(id, organisationId);
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
     * @param recorder the person who records it, absent for an answer that came as a message
     */
    public CorporateChange.Decided decide(
            Outcome outcome, RecordedDecision decision, @Nullable UUID recorder, PriceList onThatDay) {
        if (recorder != null) {
            requireNotRepresentedBy(recorder);
        }
        requireUndecided();
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

    /** Nobody records what was decided on an organisation that they represent. */
    public void requireNotRepresentedBy(UUID recorder) {
        if (isRepresentedBy(recorder)) {
            throw new OwnCorporateMembership();
        }
    }

    /** Only an application that is not decided can be put before a body. */
    public void requireUndecided() {
        if (standing != Standing.APPLIED) {
            throw new CorporateMembershipDecided(standing);
        }
    }

    /** What of this membership itself may be billed now; renewals are billed for themselves. */
    public Dues dues() {
        if (standing != Standing.APPROVED) {
            throw new CorporateMembershipNotApproved(standing);
        }
        return new Dues(id, null, tier, price().orElseThrow());
    }

    public CorporateChange.Invoiced bill() {
        dues();
        standing = Standing.INVOICED;
        return new CorporateChange.Invoiced(id, organisationId);
    }

    /** The invoice is void, so another can be sent, if the membership waits for one. */
    public Optional<CorporateChange.InvoiceVoided> unbill() {
        if (standing != Standing.INVOICED) {
            return Optional.empty();
        }
        standing = Standing.APPROVED;
        return Optional.of(new CorporateChange.InvoiceVoided(id, organisationId));
    }

    /**
     * The invoice is paid in full. A first term begins at that instant; the term of a renewal at the end of the one
     * before, or at that instant when there is a gap, which is not closed backwards. A term that a reversal had cut
     * short goes on until its planned end, and one that had run its time is not given twice.
     */
    public Optional<CorporateChange.TermPaid> payTerm(Invoice invoice, Instant paidInFullAt, TermRules rules) {
        Optional<Term> before =
                terms.stream().filter(term -> term.isPaidBy(invoice.id())).reduce((a, b) -> b);
        if (before.isPresent() && !before.get().isCut()) {
            return Optional.empty();
        }
        terms.add(before.filter(cut -> paidInFullAt.isBefore(cut.plannedUntil()))
                .map(cut -> resumed(cut, paidInFullAt))
                .orElseGet(() -> next(invoice, paidInFullAt, rules)));
        tier = invoice.tier();
        priceMinor = invoice.price().minorUnits();
        priceCurrency = invoice.price().currency().getCurrencyCode();
        standing = Standing.ACTIVE;
        announced = Announced.ACTIVE;
        deadlines = rules.after(endOfTerms().orElseThrow());
        return Optional.of(
                invoice.renewalId().isPresent()
                        ? new CorporateChange.Renewed(id, organisationId)
                        : new CorporateChange.Activated(id, organisationId));
    }

    private static Term resumed(Term cut, Instant at) {
        Instant from = later(at, cut.until());
        return new Term(from, cut.plannedUntil(), at, cut.plannedUntil(), cut.tier(), cut.invoiceId());
    }

    private Term next(Invoice invoice, Instant at, TermRules rules) {
        Instant from = endOfTerms().map(end -> later(at, end)).orElse(at);
        // A term that follows another lasts as long as one that begins in the last moment of that.
        Instant until = from.equals(at) ? rules.endOfTermFrom(from) : rules.endOfTermFrom(from.minusNanos(1));
        return Term.paid(invoice.id(), invoice.tier(), at, from, until);
    }

    /** When the last term ends; one that was cut before it began is none. */
    private Optional<Instant> endOfTerms() {
        return terms.stream().filter(term -> !term.isEmpty()).map(Term::until).max(Comparator.naturalOrder());
    }

    /**
     * What had paid for a term is not there any more: the term ends now. What was until now stays, and so does a vote
     * that was cast.
     */
    public Optional<CorporateChange.TermCut> cutTerm(Invoice invoice, Instant now, TermRules rules) {
        List<Term> before = terms();
        if (!standing.hasEnded()) {
            terms.replaceAll(term -> term.isPaidBy(invoice.id()) ? term.endingAt(now) : term);
        }
        if (terms.equals(before)) {
            return Optional.empty();
        }
        deadlines = rules.after(endOfTerms().orElse(now));
        announced = deadlines.paidUntil().isAfter(now) ? Announced.ACTIVE : Announced.RENEWAL_DUE;
        if (terms.stream().allMatch(term -> term.isPaidBy(invoice.id()) || term.isEmpty())
                && invoice.renewalId().isEmpty()) {
            standing = Standing.INVOICED;
        }
        return Optional.of(new CorporateChange.TermCut(id, organisationId));
    }

    /** The next change that a date has made and nobody has published, if there is one: all of them come, in order. */
    public Optional<CorporateChange.ByDate> advance(Instant now) {
        if (standing != Standing.ACTIVE || deadlines == null || announced == null) {
            return Optional.empty();
        }
        return switch (announced) {
            case ACTIVE ->
                due(deadlines.renewalDueAt(), now).map(at -> {
                    announced = Announced.RENEWAL_DUE;
                    return new CorporateChange.RenewalDue(id, organisationId, at);
                });
            case RENEWAL_DUE ->
                due(deadlines.paidUntil(), now).map(at -> {
                    announced = Announced.SUSPENDED;
                    return new CorporateChange.Suspended(id, organisationId, at);
                });
            case SUSPENDED ->
                due(deadlines.lapsesAt(), now).map(at -> {
                    end(Standing.LAPSED, at);
                    return new CorporateChange.Lapsed(id, organisationId, at);
                });
        };
    }

    private static Optional<Instant> due(Instant at, Instant now) {
        return now.isBefore(at) ? Optional.empty() : Optional.of(at);
    }

    /** The organisation leaves; it may do so at any time. */
    public CorporateChange.Resigned resign(Instant now) {
        requireNotEndedAt(now);
        end(Standing.RESIGNED, now);
        return new CorporateChange.Resigned(id, organisationId);
    }

    /** A body ends the membership. */
    public CorporateChange.Terminated terminate(RecordedDecision decided, UUID recorder, Instant now) {
        requireNotRepresentedBy(recorder);
        requireNotEndedAt(now);
        termination = decided;
        end(Standing.TERMINATED, now);
        return new CorporateChange.Terminated(id, organisationId);
    }

    private void end(Standing how, Instant at) {
        standing = how;
        endedAt = at;
        terms.replaceAll(term -> term.endingAt(at));
    }

    /** A membership that lapsed by date has ended, also before the clock has said so. */
    public void requireNotEndedAt(Instant now) {
        CorporateStatus status = statusAt(now);
        if (status.hasEnded()) {
            throw new CorporateMembershipEnded(status);
        }
    }

    /** From shortly before the end of the term until the membership lapses. */
    public void requireRenewableAt(Instant now) {
        CorporateStatus status = statusAt(now);
        if (status != CorporateStatus.RENEWAL_DUE && status != CorporateStatus.SUSPENDED) {
            throw new RenewalNotDue(status);
        }
    }

    /** Names another person; the one who acted in this capacity until now acts no longer. */
    public CorporateChange.RepresentativeNamed name(UUID personId, Capacity capacity, Instant now) {
        requireNotEndedAt(now);
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

    /**
     * Somebody acts for the organisation no longer. In place of the representative the alternate does; where there is
     * none, nobody does until the organisation names somebody.
     */
    public CorporateChange.RepresentativeLeft leave(UUID personId, Instant now) {
        boolean wasRepresentative =
                acting(Capacity.REPRESENTATIVE).filter(personId::equals).isPresent();
        Optional<UUID> alternate =
                acting(Capacity.ALTERNATE).filter(other -> wasRepresentative && !other.equals(personId));
        List<Representation> over = representatives.stream()
                .filter(each -> each.isCurrent()
                        && (each.personId().equals(personId)
                                || alternate.filter(each.personId()::equals).isPresent()))
                .toList();
        Instant at = over.stream().map(Representation::from).reduce(now, CorporateMembership::later);
        representatives.replaceAll(each -> over.contains(each) ? each.endingAt(at) : each);
        alternate.ifPresent(successor -> add(successor, Capacity.REPRESENTATIVE, at));
        return new CorporateChange.RepresentativeLeft(id, organisationId, personId);
    }

    /** The organisation has its representative alone from now on. */
    public CorporateChange.AlternateRemoved removeAlternate(Instant now) {
        Representation alternate = requireAlternateAt(now);
        Instant at = notBeforeTheLast(Capacity.ALTERNATE, now);
        representatives.replaceAll(each -> each.equals(alternate) ? each.endingAt(at) : each);
        return new CorporateChange.AlternateRemoved(id, organisationId, alternate.personId());
    }

    public Representation requireAlternateAt(Instant now) {
        requireNotEndedAt(now);
        return representatives.stream()
                .filter(each -> each.isCurrent() && each.capacity() == Capacity.ALTERNATE)
                .findFirst()
                .orElseThrow(NoAlternate::new);
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

    /**
     * What terms make of it, the conduct team aside: the right to vote at t is to be active at t; unpaid at the end of the
     * term is suspended, and in the end lapsed.
     */
    public CorporateStatus statusAt(Instant now) {
        return switch (standing) {
            case APPLIED -> CorporateStatus.APPLIED;
            case APPROVED -> CorporateStatus.APPROVED;
            case REJECTED -> CorporateStatus.REJECTED;
            case INVOICED -> CorporateStatus.INVOICED;
            case ACTIVE -> byDate(now);
            case RESIGNED -> CorporateStatus.RESIGNED;
            case TERMINATED -> CorporateStatus.TERMINATED;
            case LAPSED -> CorporateStatus.LAPSED;
        };
    }

    /** @param isSuspended whether the conduct team has suspended the organisation at that instant */
    public CorporateStatus statusAt(Instant now, boolean isSuspended) {
        CorporateStatus byTerms = statusAt(now);
        return isSuspended && byTerms.isActive() ? CorporateStatus.SUSPENDED : byTerms;
    }

    private CorporateStatus byDate(Instant now) {
        Deadlines dates = deadlines().orElseThrow();
        if (hasVoteAt(now)) {
            return now.isBefore(dates.renewalDueAt()) ? CorporateStatus.ACTIVE : CorporateStatus.RENEWAL_DUE;
        }
        return now.isBefore(dates.lapsesAt()) ? CorporateStatus.SUSPENDED : CorporateStatus.LAPSED;
    }

    public boolean hasVoteAt(Instant instant) {
        return terms.stream().anyMatch(term -> term.covers(instant));
    }

    public boolean isRepresentedBy(UUID personId) {
        return representatives.stream()
                .anyMatch(each -> each.isCurrent() && each.personId().equals(personId));
    }

    /** Who votes for the organisation now, and who does where that person cannot. */
    public Optional<UUID> acting(Capacity capacity) {
        return representatives.stream()
                .filter(each -> each.isCurrent() && each.capacity() == capacity)
                .map(Representation::personId)
                .findFirst();
    }

    /** Representative and alternate, as far as there are. */
    public List<UUID> actingPersons() {
        return representatives.stream()
                .filter(Representation::isCurrent)
                .map(Representation::personId)
                .toList();
    }

    /** A tier paid for ahead is not yet that of the running term. */
    public String tierAt(Instant now) {
        return terms.stream()
                .filter(term -> term.covers(now))
                .map(Term::tier)
                .findFirst()
                .orElse(tier);
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

    /** The decision that ended it, where a body did so. */
    public Optional<RecordedDecision> termination() {
        return Optional.ofNullable(termination);
    }

    public Optional<Deadlines> deadlines() {
        return Optional.ofNullable(deadlines);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public List<Term> terms() {
        return List.copyOf(terms);
    }

    public List<Representation> representatives() {
        return List.copyOf(representatives);
    }
}
