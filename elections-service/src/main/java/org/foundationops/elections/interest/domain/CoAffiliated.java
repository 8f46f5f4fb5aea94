package org.foundationops.elections.interest.domain;

import java.util.List;
import java.util.UUID;

/** Directors of a body who belong to one control group; the group is known by one of its organisations. */
public record CoAffiliated(UUID bodyId, UUID groupId, List<UUID> persons) {

    public CoAffiliated {
        persons = List.copyOf(persons);
    }
}
