package org.foundationops.events.delegation.domain;

/** What was decided by a delegation in one period: how often, and how much money in the smallest unit of its currency. */
public record Usage(long decisions, long minorUnits) {}
