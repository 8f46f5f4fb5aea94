package org.foundationops.elections.castbox;

/**
 * What everybody may know of a box before it is opened; it changes only with a batch.
 *
 * @param leaves ballots in the log, replaced ones included
 * @param accepted voters whose ballot is in the log: distinct one-time keys
 */
public record BoxFigures(int leaves, int accepted) {}
