package org.foundationops.elections.leave.domain;

/**
 * What the foundation allows.
 *
 * @param most how many of a body may be on leave at a time
 * @param months how long one may be
 */
public record LeaveRules(int most, int months) {}
