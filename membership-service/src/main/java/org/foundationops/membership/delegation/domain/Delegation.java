package org.foundationops.membership.delegation.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.foundationops.membership.period.domain.Period;
import org.jspecify.annotations.Nullable;

/** A body lets a group, or whoever holds one of its offices, use a power of the body within limits and for a time. */
@Entity
@Table(name = "delegation")
public class Delegation {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID bodyId;
    private @Nullable UUID groupId;
    private @Nullable String office;
    private String power;
    private @Nullable String currency;
    private @Nullable Long decisionMinor;
    private @Nullable Long periodMinor;
    private @Nullable Integer periodDecisions;

    @Enumerated(EnumType.STRING)
    private PeriodLength periodLength;

    private @Nullable Instant wantedFrom;
    private @Nullable Instant wantedUntil;

    @Enumerated(EnumType.STRING)
    private DelegationStanding standing;

    private @Nullable RecordedDecision decision;
    private @Nullable Period period;

    @AttributeOverride(name = "decidedOn", column = @Column(name = "end_decided_on"))
    @AttributeOverride(name = "minuteReference", column = @Column(name = "end_minute_reference"))
    @AttributeOverride(name = "motionId", column = @Column(name = "end_motion_id"))
    @AttributeOverride(name = "recordedAt", column = @Column(name = "end_decision_recorded_at"))
    private @Nullable RecordedDecision revocation;

    @SuppressWarnings("NullAway.Init")
    protected Delegation() {}

    private Delegation(UUID id, UUID bodyId, Delegate to, String power, Limits limits) {
        this.id = id;
        this.bodyId = bodyId;
        this.groupId = to.groupId();
        this.office = to.office();
        this.power = power;
        this.currency = limits.perDecision() == null
                ? null
                : limits.perDecision().currency().getCurrencyCode();
        this.decisionMinor =
                limits.perDecision() == null ? null : limits.perDecision().minorUnits();
        this.periodMinor =
                limits.perPeriod() == null ? null : limits.perPeriod().minorUnits();
        this.periodDecisions = limits.decisionsPerPeriod();
        this.periodLength = limits.period();
        this.standing = DelegationStanding.PROPOSED;
    }

    /**
     * A draft, by which nobody decides before the body has granted it.
     *
     * @param from when it is to begin, at the grant if absent
     * @param until when it is to end, if it is
     */
    public static Delegation propose(
            UUID id,
            UUID bodyId,
            Delegate to,
            String power,
            Limits limits,
            Powers powers,
            @Nullable Instant from,
            @Nullable Instant until) {
        powers.requireKnown(power);
        limits.requireFor(powers.isOverMoney(power));
        if (from != null && until != null && !until.isAfter(from)) {
            throw new DelegationEndsBeforeItBegins();
        }
        Delegation delegation = new Delegation(id, bodyId, to, power, limits);
        delegation.wantedFrom = from;
        delegation.wantedUntil = until;
        return delegation;
    }

    public DelegationChange.Proposed proposed() {
        return new DelegationChange.Proposed(id);
    }

    public DelegationChange.Withdrawn withdraw() {
        requireProposed();
        standing = DelegationStanding.WITHDRAWN;
        return new DelegationChange.Withdrawn(id);
    }

    /** Takes the decision of the body; a grant holds from its recording on at the earliest. */
    public DelegationChange.Decided decide(DelegationOutcome outcome, RecordedDecision taken, Instant now) {
        requireProposed();
        decision = taken;
        return switch (outcome) {
            case APPROVED -> {
                period = grantedPeriod(now);
                standing = DelegationStanding.GRANTED;
                yield new DelegationChange.Granted(id);
            }
            case REJECTED -> {
                standing = DelegationStanding.REJECTED;
                yield new DelegationChange.Rejected(id);
            }
        };
    }

    private Period grantedPeriod(Instant now) {
        Instant from = wantedFrom == null || wantedFrom.isBefore(now) ? now : wantedFrom;
        if (wantedUntil != null && !wantedUntil.isAfter(from)) {
            throw new DelegationEndsBeforeItBegins();
        }
        return new Period(from, wantedUntil, now);
    }

    public void requireProposed() {
        if (standing != DelegationStanding.PROPOSED) {
            throw new DelegationNotProposed(standing);
        }
    }

    /**
     * Ends it from an instant on; what was decided by it until then stays.
     *
     * @param now from when on nobody uses it any more
     * @param from when it ends, now or later
     */
    public DelegationChange.Revoked revoke(RecordedDecision taken, Instant from, Instant now) {
        requireNotOver(now);
        revocation = taken;
        Period granted = period().orElseThrow();
        Instant end = from.isBefore(now) ? now : from;
        period = granted.until() != null && granted.until().isBefore(end) ? granted : granted.endingAt(end);
        return new DelegationChange.Revoked(id);
    }

    public void requireNotOver(Instant now) {
        DelegationStatus status = statusAt(now);
        if (status != DelegationStatus.ANNOUNCED && status != DelegationStatus.IN_FORCE) {
            throw new DelegationOver(status);
        }
    }

    /**
     * Counts one decision, if it is within the limits.
     *
     * @param used what was decided by the delegation in the period of today
     * @param zone the foundation's
     */
    public Use use(UUID useId, DelegatedDecision made, Usage used, ZoneId zone, Instant now) {
        requireGives(made.power(), now);
        LocalDate begins = LocalDate.ofInstant(period().orElseThrow().from(), zone);
        if (made.decidedOn().isBefore(begins)) {
            throw new DecisionBeforeDelegation(begins);
        }
        limits().require(made.amount(), used);
        return new Use(
                useId,
                id,
                made.subject(),
                periodStart(LocalDate.ofInstant(now, zone)),
                made.amount(),
                made.madeBy(),
                now);
    }

    public void requireGives(String needed, Instant now) {
        if (!power.equals(needed)) {
            throw new PowerNotDelegated(power, needed);
        }
        DelegationStatus status = statusAt(now);
        if (status != DelegationStatus.IN_FORCE) {
            throw new DelegationNotInForce(status);
        }
    }

    public DelegationStatus statusAt(Instant now) {
        return switch (standing) {
            case PROPOSED -> DelegationStatus.PROPOSED;
            case WITHDRAWN -> DelegationStatus.WITHDRAWN;
            case REJECTED -> DelegationStatus.REJECTED;
            case GRANTED -> byDate(period().orElseThrow(), now);
        };
    }

    private DelegationStatus byDate(Period granted, Instant now) {
        if (granted.covers(now)) {
            return DelegationStatus.IN_FORCE;
        }
        Instant until = granted.until();
        boolean neverBegins = granted.from().equals(until);
        if (!neverBegins && (until == null || until.isAfter(now))) {
            return DelegationStatus.ANNOUNCED;
        }
        return revocation == null ? DelegationStatus.ENDED : DelegationStatus.REVOKED;
    }

    /** The first day of the period in which a decision of that day counts. */
    public LocalDate periodStart(LocalDate day) {
        return limits().periodStart(day);
    }

    public Delegate to() {
        return new Delegate(groupId, office);
    }

    public Limits limits() {
        return new Limits(money(decisionMinor), money(periodMinor), periodDecisions, periodLength);
    }

    private @Nullable Money money(@Nullable Long minorUnits) {
        return minorUnits == null || currency == null ? null : new Money(minorUnits, Currency.getInstance(currency));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID bodyId() {
        return bodyId;
    }

    public String power() {
        return power;
    }

    public DelegationStanding standing() {
        return standing;
    }

    /** When it is to begin, as it was proposed. */
    public Optional<Instant> wantedFrom() {
        return Optional.ofNullable(wantedFrom);
    }

    public Optional<Instant> wantedUntil() {
        return Optional.ofNullable(wantedUntil);
    }

    /** What granted or rejected it. */
    public Optional<RecordedDecision> decision() {
        return Optional.ofNullable(decision);
    }

    /** The time for which it was granted, or until it was revoked. */
    public Optional<Period> period() {
        return Optional.ofNullable(period);
    }

    public Optional<RecordedDecision> revocation() {
        return Optional.ofNullable(revocation);
    }
}
