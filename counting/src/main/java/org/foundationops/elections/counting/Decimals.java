package org.foundationops.elections.counting;

import java.math.BigDecimal;

/** Votes as whole numbers of the smallest unit that a rule knows, so that sums are exact. */
record Decimals(int places, long one) {

    static Decimals of(int places) {
        long one = 1;
        for (int place = 0; place < places; place++) {
            one *= 10;
        }
        return new Decimals(places, one);
    }

    BigDecimal decimal(long units) {
        return BigDecimal.valueOf(units, places);
    }

    /** As a whole number unless it has met a fraction, as RCTab prints. */
    BigDecimal decimal(long units, boolean fractional) {
        return fractional ? decimal(units) : BigDecimal.valueOf(units / one);
    }

    /** A product, the remainder ignored. */
    long times(long left, long right) {
        return Math.multiplyExact(left, right) / one;
    }

    /** A quotient, the remainder ignored. */
    long divided(long left, long right) {
        return Math.multiplyExact(left, one) / right;
    }
}
