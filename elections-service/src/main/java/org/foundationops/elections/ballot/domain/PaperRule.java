package org.foundationops.elections.ballot.domain;

import org.jspecify.annotations.Nullable;

/**
 * How a ballot paper may be filled in.
 *
 * @param takesEqualRanks whether several candidates may share a rank
 * @param isRanked whether the order is of any account
 * @param maxChoices how many candidates it may name; absent is any number
 */
public record PaperRule(
        boolean takesEqualRanks, boolean isRanked, @Nullable Integer maxChoices) {}
