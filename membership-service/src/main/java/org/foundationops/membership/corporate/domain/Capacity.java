package org.foundationops.membership.corporate.domain;

/** In which capacity a person acts for a corporate member: one votes, the alternate where that one cannot. */
public enum Capacity {
    REPRESENTATIVE,
    ALTERNATE
}
