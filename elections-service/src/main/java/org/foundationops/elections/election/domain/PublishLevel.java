package org.foundationops.elections.election.domain;

/** How much of an election everybody can see afterwards. */
public enum PublishLevel {
    /** Every counted ballot. */
    FULL,
    /** Every counted ballot, for auditors. */
    AUDITORS,
    /** The figures of the rounds and no ballot. */
    ROUNDS_ONLY
}
