package org.foundationops.membership.affiliation.domain;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Whether two persons belong together through their organisations. */
public final class CoAffiliation {

    private CoAffiliation() {}

    /**
     * BL 4.9: two persons are co-affiliated when organisations of theirs are in the same control group.
     *
     * @param controlGroup an organisation to all that parent links in either direction join with it, itself included
     */
    public static boolean exists(
            Collection<UUID> organisations,
            Collection<UUID> organisationsOfOther,
            Function<UUID, Set<UUID>> controlGroup) {
        return organisations.stream()
                .map(controlGroup)
                .anyMatch(group -> organisationsOfOther.stream().anyMatch(group::contains));
    }
}
