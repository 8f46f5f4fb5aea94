package org.foundationops.membership.bounce.domain;

/** What a bounce says about the address. */
public enum BounceKind {
    /** Nobody is there, and nobody will be: no more mail to this address. */
    HARD,
    /** For the moment: the mailbox is full, say. */
    SOFT
}
