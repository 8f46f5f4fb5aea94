package org.foundationops.ballots.manifest;

/** How much of an election everybody can see afterwards. */
public enum PublishLevel {
    /** Every counted ballot, for everybody. */
    FULL,
    /** Every counted ballot, for auditors; for others the headers. */
    AUDITORS,
    /** The headers and the figures of the rounds, and no ballot. */
    ROUNDS_ONLY
}
