package org.foundationops.membership.delegation.domain;

import java.time.LocalDate;
import org.foundationops.kit.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How far a delegation reaches.
 *
 * @param perDecision the most for one decision; only of powers over money
 * @param perPeriod the most for all decisions of a period; only of powers over money
 * @param decisionsPerPeriod how many decisions in a period; only of other powers
 */
public record Limits(
        @Nullable Money perDecision,
        @Nullable Money perPeriod,
        @Nullable Integer decisionsPerPeriod,
        PeriodLength period) {

    /** Refuses limits that do not belong to such a power, or that nobody could use up. */
    void requireFor(boolean isOverMoney) {
        if (isOverMoney) {
            requireMoney();
        } else if (decisionsPerPeriod == null || perDecision != null || perPeriod != null) {
            throw LimitsUnusable.needsNumber();
        }
    }

    private void requireMoney() {
        if (perDecision == null || perPeriod == null || decisionsPerPeriod != null) {
            throw LimitsUnusable.needsMoney();
        }
        if (!perDecision.isPositive()) {
            throw LimitsUnusable.notPositive();
        }
        if (!perDecision.currency().equals(perPeriod.currency())) {
            throw LimitsUnusable.twoCurrencies();
        }
        if (perPeriod.compareTo(perDecision) < 0) {
            throw LimitsUnusable.neverReached();
        }
    }

    /**
     * Refuses a decision that goes beyond them.
     *
     * @param amount what it gives; absent for a power without money
     */
    void require(@Nullable Money amount, Usage used) {
        if (decisionsPerPeriod != null && used.decisions() >= decisionsPerPeriod) {
            throw PeriodLimitReached.ofDecisions(decisionsPerPeriod);
        }
        if (perDecision == null || perPeriod == null) {
            return;
        }
        if (amount == null || !amount.currency().equals(perDecision.currency())) {
            throw new DelegationInOtherCurrency(perDecision.currency());
        }
        if (amount.compareTo(perDecision) > 0) {
            throw new AboveDecisionLimit(amount, perDecision);
        }
        Money left = new Money(perPeriod.minorUnits() - used.minorUnits(), perPeriod.currency());
        if (amount.compareTo(left) > 0) {
            throw PeriodLimitReached.ofMoney(amount, left);
        }
    }

    /** The first day of the period in which a decision of that day counts. */
    LocalDate periodStart(LocalDate day) {
        return period.startOf(day);
    }
}
