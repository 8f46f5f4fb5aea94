package org.foundationops.membership.space.domain;

/** What kind of place it is. */
public enum SpaceKind {
    CHAT,
    MAILING_LIST,
    FORUM,
    SOCIAL_ACCOUNT
}
