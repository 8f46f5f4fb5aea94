package org.foundationops.membership.group.domain;

/** Why a seat has ended, where its holder neither left nor was removed. */
public enum SeatEnd {
    NO_OPT_IN,
    /** Only individual members can be in the group, and the holder is none any more. */
    NOT_AN_INDIVIDUAL_MEMBER,
    DECEASED,
    /** The charter says otherwise now who is in the group. */
    CHARTER_CHANGED,
    GROUP_ARCHIVED,
    /** The holder has another record, which has a seat. */
    MERGED,
    /** Of the person nothing is left but the id. */
    ERASED
}
