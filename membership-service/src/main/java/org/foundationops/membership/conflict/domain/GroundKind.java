package org.foundationops.membership.conflict.domain;

/** Why somebody is not free to decide. */
public enum GroundKind {

    /** The decision is about the person themself. */
    OWN,

    /** The person spoke for it. */
    INVOLVED,

    /** The person belongs to the organisation, or to one of its control group. */
    AFFILIATED,

    /** The person and one who would gain belong to organisations of one control group (BL 4.9). */
    CO_AFFILIATED,

    /** The person has said so. */
    DECLARED
}
