package org.foundationops.membership.space.domain;

import java.util.UUID;

/** What can happen to a community space. */
public sealed interface SpaceChange {

    UUID spaceId();

    record Opened(UUID spaceId) implements SpaceChange {}

    record Changed(UUID spaceId) implements SpaceChange {}

    record AdministratorAdded(UUID spaceId, UUID personId) implements SpaceChange {}

    record AdministratorRemoved(UUID spaceId, UUID personId) implements SpaceChange {}

    /** Somebody who could not be kept has gone; the space may lack an administrator. */
    record AdministratorLost(UUID spaceId, UUID personId) implements SpaceChange {}

    record Closed(UUID spaceId) implements SpaceChange {}
}
