package org.foundationops.elections.roll.domain;

/** By which right somebody votes. Each vote weighs the same. */
public enum VoterClass {
    INDIVIDUAL,
    CORPORATE
}
