package org.foundationops.elections.counting;

/**
 * What the rules of the weighted inclusive Gregory method have different.
 *
 * @param decimals of the arithmetic; what is smaller is cut off
 * @param hasWholeQuota a whole number, else the smallest unit is added to a truncated quotient
 * @param movesZeroSurpluses a surplus of exactly zero takes a stage of its own
 * @param defeatsSureLosers those who cannot catch up go out together, before a surplus moves
 * @param fillsPending whoever has the quota receives papers until the own surplus moves
 * @param looksBack earlier stages decide ties before the tie rule does
 */
record GregoryRule(
        Decimals decimals,
        boolean hasWholeQuota,
        boolean movesZeroSurpluses,
        boolean defeatsSureLosers,
        boolean fillsPending,
        boolean looksBack,
        Division division) {

    /** How the value of a paper is divided when a surplus moves. */
    interface Division {
        long newValue(long value, long surplus, long credited, Decimals decimals);
    }

    /** Rule 48(3): A / B to five decimals, where A is the value times the surplus and B the votes credited. */
    static GregoryRule scottish() {
        return new GregoryRule(
                Decimals.of(5),
                true,
                false,
                false,
                false,
                true,
                (value, surplus, credited, decimals) -> Math.multiplyExact(surplus, value) / credited);
    }

    /** B.3 and D.4: each multiplication and division is truncated to four decimals. */
    static GregoryRule wigm(boolean defeatsSureLosers) {
        return new GregoryRule(
                Decimals.of(4),
                false,
                true,
                defeatsSureLosers,
                false,
                false,
                (value, surplus, credited, decimals) -> decimals.divided(decimals.times(value, surplus), credited));
    }

    /**
     * 167.20: the surplus fraction to four decimals, times the value of the paper. 167.70(d): elected, and so no longer
     * continuing, is whose surplus has been transferred.
     */
    static GregoryRule minneapolis() {
        return new GregoryRule(
                Decimals.of(4),
                true,
                false,
                true,
                true,
                false,
                (value, surplus, credited, decimals) -> decimals.times(value, decimals.divided(surplus, credited)));
    }

    /** Rule 46; A.1; 167.20 "Threshold". */
    long quota(long validPapers, int seats) {
        return hasWholeQuota
                ? (validPapers / (seats + 1L) + 1) * decimals.one()
                : validPapers * decimals.one() / (seats + 1L) + 1;
    }
}
