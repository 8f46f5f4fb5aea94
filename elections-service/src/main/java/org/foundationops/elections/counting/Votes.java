package org.foundationops.elections.counting;

import java.math.BigDecimal;

/** Votes as whole hundred-thousandths: the five decimals of the Order (rule 48(3)), so that sums are exact. */
final class Votes {

    static final int DECIMALS = 5;
    static final long ONE = 100_000;

    private Votes() {}

    static long ofPapers(long papers) {
        return papers * ONE;
    }

    /** A / B of rule 48(3): surplus times value over votes credited, the remainder ignored. */
    static long transferValue(long surplus, long value, long credited) {
        return Math.multiplyExact(surplus, value) / credited;
    }

    static BigDecimal decimal(long units) {
        return BigDecimal.valueOf(units, DECIMALS);
    }
}
