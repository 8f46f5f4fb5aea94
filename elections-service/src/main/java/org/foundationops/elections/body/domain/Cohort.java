package org.foundationops.elections.body.domain;

/** The board years in which a seat is up: staggered two-year terms (BL 4.4.2). */
public enum Cohort {
    ODD,
    EVEN
}
