package org.foundationops.elections.counting;

/**
 * What a method leaves open.
 *
 * @param hareQuota valid ballots by seats, instead of Droop's by seats and one
 * @param fractionalThreshold the quota has four decimals, instead of being a whole number
 * @param batchElimination those who together cannot catch up with the next one go out at once
 * @param maxChoices how many candidates an approval ballot may name; 0 is no limit
 */
public record CountOptions(boolean hareQuota, boolean fractionalThreshold, boolean batchElimination, int maxChoices) {

    public static final CountOptions DEFAULT = new CountOptions(false, false, false, 0);
}
