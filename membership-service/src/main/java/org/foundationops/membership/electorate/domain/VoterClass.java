package org.foundationops.membership.electorate.domain;

/** In which right somebody votes. */
public enum VoterClass {
    INDIVIDUAL,
    CORPORATE
}
