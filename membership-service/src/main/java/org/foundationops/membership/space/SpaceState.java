package org.foundationops.membership.space;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.membership.space.domain.Administrator;
import org.foundationops.membership.space.domain.CommunitySpace;
import org.foundationops.membership.space.domain.SpaceDetails;
import org.foundationops.membership.space.domain.SpaceKind;
import org.jspecify.annotations.Nullable;

/** A community space as all services know it. */
record SpaceState(
        UUID id,
        long version,
        SpaceKind kind,
        String name,
        String address,
        String purpose,
        UUID groupId,
        String codeOfConduct,
        List<Administrator> administrators,
        boolean lacksAdministrator,
        Instant openedAt,
        @Nullable Instant closedAt) {

    static SpaceState of(CommunitySpace space) {
        SpaceDetails details = space.details();
        return new SpaceState(
                space.id(),
                space.version(),
                details.kind(),
                details.name(),
                details.address(),
                details.purpose(),
                details.groupId(),
                details.codeOfConduct(),
                space.administration(),
                space.lacksAdministrator(),
                space.openedAt(),
                space.closedAt().orElse(null));
    }
}
