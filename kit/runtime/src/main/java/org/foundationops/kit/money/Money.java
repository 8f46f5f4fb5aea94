package org.foundationops.kit.money;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;

/** An exact amount in the smallest unit of its currency, e.g. 220000 cents; may be negative. */
@Embeddable
public record Money(
        @Column(name = "minor_units") long minorUnits,

        @Column(name = "currency", columnDefinition = "bpchar", length = 3)
        Currency currency)
        implements Comparable<Money> {

    /** Longest amount that is read: 15 digits keep every sum of amounts within a long. */
    private static final int MAX_DIGITS = 15;

    public static Money ofMinor(long minorUnits, String currency) {
        return new Money(minorUnits, currencyOf(currency));
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /**
     * Reads an amount with exactly the digits that the currency has ("2200.00" USD, "2200" JPY).
     *
     * @throws IllegalArgumentException with a sentence that says what is wrong
     */
    public static Money of(String amount, String currency) {
        return of(amount, currencyOf(currency));
    }

    public static Money of(String amount, Currency currency) {
        int digits = currency.getDefaultFractionDigits();
        String form = digits == 0 ? "-?(0|[1-9][0-9]*)" : "-?(0|[1-9][0-9]*)\\.[0-9]{" + digits + "}";
        if (!amount.matches(form)) {
            throw new IllegalArgumentException("an amount of " + currency + " is written with "
                    + (digits == 0 ? "no" : Integer.toString(digits)) + " decimals, like "
                    + new Money(0, currency).amount());
        }
        BigDecimal value = new BigDecimal(amount).movePointRight(digits);
        if (value.precision() > MAX_DIGITS) {
            throw new IllegalArgumentException("an amount has at most " + MAX_DIGITS + " digits");
        }
        return new Money(value.longValueExact(), currency);
    }

    /**
     * Reads an amount as people type it into tables: decimals may be fewer than the currency has ("6000"), never more.
     *
     * @throws IllegalArgumentException with a sentence that says what is wrong
     */
    public static Money typed(String amount, Currency currency) {
        int digits = currency.getDefaultFractionDigits();
        if (!amount.matches("(0|[1-9][0-9]{0," + (MAX_DIGITS - 1 - digits) + "})(\\.[0-9]+)?")
                || amount.contains(".") && amount.length() - amount.indexOf('.') - 1 > digits) {
            throw new IllegalArgumentException("must be a number with at most " + digits + " decimals");
        }
        return new Money(new BigDecimal(amount).movePointRight(digits).longValueExact(), currency);
    }

    /** The amount as it is written: exactly the decimals of the currency, never an exponent. */
    public String amount() {
        return BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits())
                .toPlainString();
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minorUnits, sameCurrency(other).minorUnits), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minorUnits, sameCurrency(other).minorUnits), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(minorUnits), currency);
    }

    public boolean isPositive() {
        return minorUnits > 0;
    }

    public boolean isNegative() {
        return minorUnits < 0;
    }

    public boolean isZero() {
        return minorUnits == 0;
    }

    /** Compares amounts of one currency; there is no order between currencies. */
    @Override
    public int compareTo(Money other) {
        return Long.compare(minorUnits, sameCurrency(other).minorUnits);
    }

    @Override
    public String toString() {
        return amount() + " " + currency.getCurrencyCode();
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " do not mix");
        }
        return other;
    }

    /**
     * A currency in which something can be paid.
     *
     * @throws IllegalArgumentException with a sentence that says what is wrong
     */
    public static Currency currencyOf(String code) {
        Currency currency;
        try {
            currency = Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("not a currency of ISO 4217");
        }
        if (currency.getDefaultFractionDigits() < 0) {
            throw new IllegalArgumentException(code + " is not money that can be paid");
        }
        return currency;
    }
}
