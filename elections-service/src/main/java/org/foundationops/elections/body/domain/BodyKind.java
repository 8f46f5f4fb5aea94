package org.foundationops.elections.body.domain;

/** What kind of body it is. */
public enum BodyKind {
    /** Directors, elected for staggered terms (BL 4.4.2). */
    BOARD
}
