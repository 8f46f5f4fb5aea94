package org.foundationops.membership.corporate.domain;

import java.util.UUID;

/** What can happen to a renewal. */
public sealed interface RenewalChange {

    UUID renewalId();

    record Requested(UUID renewalId) implements RenewalChange {}

    record TierChanged(UUID renewalId) implements RenewalChange {}

    record Approved(UUID renewalId) implements RenewalChange {}

    record Rejected(UUID renewalId) implements RenewalChange {}

    record Invoiced(UUID renewalId) implements RenewalChange {}

    /** Its invoice was voided, or the payment of it reversed. */
    record Reopened(UUID renewalId) implements RenewalChange {}

    record Completed(UUID renewalId) implements RenewalChange {}

    record Withdrawn(UUID renewalId) implements RenewalChange {}
}
