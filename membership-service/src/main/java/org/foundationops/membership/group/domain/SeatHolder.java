package org.foundationops.membership.group.domain;

/** What matters of a person who is to have a seat: whether they are an individual member, and in the group already. */
public record SeatHolder(boolean isIndividualMember, boolean isInGroup) {}
