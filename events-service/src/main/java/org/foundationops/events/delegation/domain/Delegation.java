package org.foundationops.events.delegation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A power that a body gave, as membership-service told of it.
 *
 * @param groupId whose chair and co-chair use it; absent where the holder of an office of the body does
 * @param from when it begins; absent while it is not granted
 */
public record Delegation(
        UUID id,
        UUID bodyId,
        @Nullable UUID groupId,
        @Nullable String office,
        String power,
        @Nullable Money perDecision,
        @Nullable Money perPeriod,
        @Nullable Integer decisionsPerPeriod,
        PeriodLength periodLength,
        @Nullable Instant from,
        @Nullable Instant until) {

    /**
     * Counts one decision, if it is within the limits.
     *
     * @param used what was decided by the delegation in the period of today
     * @param zone the foundation's
     */
    public Use use(UUID useId, DelegatedDecision made, Usage used, ZoneId zone, Instant now) {
        if (!power.equals(made.power())) {
            throw new PowerNotDelegated(power, made.power());
        }
        if (made.bodyId() != null && !made.bodyId().equals(bodyId)) {
            throw new DelegationOfOtherBody(made.bodyId());
        }
        LocalDate begins = LocalDate.ofInstant(requireInForce(now), zone);
        if (made.decidedOn().isBefore(begins)) {
            throw new DecisionBeforeDelegation(begins);
        }
        return new Use(
                useId,
                id,
                made.subjectType(),
                made.subjectId(),
                periodStart(LocalDate.ofInstant(now, zone)),
                requireWithinLimits(made.amounts(), used),
                made.madeBy(),
                now);
    }

    /** The first day of the period in which a decision of that day counts. */
    public LocalDate periodStart(LocalDate day) {
        return periodLength.startOf(day);
    }

    private Instant requireInForce(Instant now) {
        if (from == null || from.isAfter(now) || until != null && !until.isAfter(now)) {
            throw new DelegationNotInForce();
        }
        return from;
    }

    private @Nullable Money requireWithinLimits(List<Money> amounts, Usage used) {
        if (decisionsPerPeriod != null && used.decisions() >= decisionsPerPeriod) {
            throw PeriodLimitReached.ofDecisions(decisionsPerPeriod);
        }
        if (perDecision == null || perPeriod == null) {
            return null;
        }
        Money amount = amounts.stream()
                .filter(each -> each.currency().equals(perDecision.currency()))
                .findFirst()
                .orElseThrow(() -> new DelegationInOtherCurrency(perDecision.currency()));
        if (amount.compareTo(perDecision) > 0) {
            throw new AboveDecisionLimit(amount, perDecision);
        }
        Money left = new Money(perPeriod.minorUnits() - used.minorUnits(), perPeriod.currency());
        if (amount.compareTo(left) > 0) {
            throw PeriodLimitReached.ofMoney(amount, left);
        }
        return amount;
    }
}
