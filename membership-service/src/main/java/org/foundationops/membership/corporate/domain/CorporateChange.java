package org.foundationops.membership.corporate.domain;

import java.util.UUID;

/** What can happen to a corporate membership. */
public sealed interface CorporateChange {

    UUID membershipId();

    UUID organisationId();

    record Applied(UUID membershipId, UUID organisationId) implements CorporateChange {}

    /** What a body decided. */
    sealed interface Decided extends CorporateChange {}

    record Approved(UUID membershipId, UUID organisationId) implements Decided {}

    record Rejected(UUID membershipId, UUID organisationId) implements Decided {}

    record Invoiced(UUID membershipId, UUID organisationId) implements CorporateChange {}

    record Activated(UUID membershipId, UUID organisationId) implements CorporateChange {}

    record RepresentativeNamed(UUID membershipId, UUID organisationId, UUID personId, Capacity capacity)
            implements CorporateChange {}

    record RepresentativeMerged(UUID membershipId, UUID organisationId, UUID survivorId) implements CorporateChange {}
}
