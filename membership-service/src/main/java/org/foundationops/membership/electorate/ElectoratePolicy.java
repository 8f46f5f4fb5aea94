package org.foundationops.membership.electorate;

/** Policy {@code electorate}: whether one natural person has one vote at most. */
record ElectoratePolicy(boolean onePersonOneVote) {

    static final String NAME = "electorate";
}
