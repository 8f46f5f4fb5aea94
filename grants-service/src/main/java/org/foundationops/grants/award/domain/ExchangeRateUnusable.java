package org.foundationops.grants.award.domain;

import java.util.Currency;
import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** An award in another currency than its budget needs a rate with source and date, any other has none. */
@ProblemType(type = "exchange-rate-unusable", status = 422, title = "The exchange rate does not fit")
public final class ExchangeRateUnusable extends Problem {

    private ExchangeRateUnusable(String detail, String pointer, String message) {
        super(detail, List.of(new FieldError(pointer, message)));
    }

    static ExchangeRateUnusable missing(Currency award, Currency budget) {
        return new ExchangeRateUnusable(
                "The award is in " + award + ", the budget in " + budget + ".",
                "/rate",
                "must say what one " + award + " costs in " + budget);
    }

    static ExchangeRateUnusable notNeeded(Currency budget) {
        return new ExchangeRateUnusable("Award and budget are both in " + budget + ".", "/rate", "must be absent");
    }

    static ExchangeRateUnusable fromTheFuture() {
        return new ExchangeRateUnusable("The rate is not known yet.", "/rate/on", "must not be in the future");
    }

    static ExchangeRateUnusable tooSmall(Currency budget) {
        return new ExchangeRateUnusable(
                "The award is worth less than the smallest unit of " + budget + ".", "/rate/value", "is too small");
    }

    static ExchangeRateUnusable outOfRange() {
        return new ExchangeRateUnusable("No budget could hold the converted amount.", "/rate/value", "is too large");
    }
}
