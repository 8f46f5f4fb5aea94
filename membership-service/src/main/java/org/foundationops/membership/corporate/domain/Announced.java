package org.foundationops.membership.corporate.domain;

/** Which of the changes that dates make is published already; each follows the one before it. */
enum Announced {
    ACTIVE,
    RENEWAL_DUE,
    SUSPENDED
}
