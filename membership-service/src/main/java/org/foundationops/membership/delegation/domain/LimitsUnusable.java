package org.foundationops.membership.delegation.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Powers over money are limited by money, others by a number of decisions. */
@ProblemType(type = "delegation-limits-unusable", status = 422, title = "The limits do not fit the power")
public final class LimitsUnusable extends Problem {

    private LimitsUnusable(String detail, String pointer, String message) {
        super(detail, List.of(new FieldError(pointer, message)));
    }

    static LimitsUnusable needsMoney() {
        return new LimitsUnusable(
                "A power over money is limited by an amount for each decision and one for each period.",
                "/limits/perDecision",
                "must stand with perPeriod, and without decisionsPerPeriod");
    }

    static LimitsUnusable needsNumber() {
        return new LimitsUnusable(
                "A power without money is limited by a number of decisions in each period.",
                "/limits/decisionsPerPeriod",
                "must stand alone");
    }

    static LimitsUnusable notPositive() {
        return new LimitsUnusable(
                "Nothing could be decided within these limits.", "/limits/perDecision", "must be positive");
    }

    static LimitsUnusable twoCurrencies() {
        return new LimitsUnusable(
                "Both limits are in one currency.", "/limits/perPeriod/currency", "must be that of perDecision");
    }

    static LimitsUnusable neverReached() {
        return new LimitsUnusable(
                "No decision could reach its limit.", "/limits/perPeriod", "must be at least perDecision");
    }
}
