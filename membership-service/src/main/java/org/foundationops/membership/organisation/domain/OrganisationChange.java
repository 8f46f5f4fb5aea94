package org.foundationops.membership.organisation.domain;

import java.util.UUID;

/** What can happen to an organisation. */
public sealed interface OrganisationChange {

    UUID organisationId();

    record Registered(UUID organisationId) implements OrganisationChange {}

    record Updated(UUID organisationId) implements OrganisationChange {}
}
