package org.foundationops.grants.event.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What events-service has told about an event, as far as a grant depends on it.
 *
 * @param startsOn the day on which it begins, where it takes place
 * @param contactCount how many named conduct contacts it has
 * @param organisers persons
 */
public record KnownEvent(
        UUID id,
        String status,
        @Nullable String level,
        @Nullable LocalDate startsOn,
        @Nullable String conductUrl,
        int contactCount,
        Set<UUID> organisers) {

    private static final Set<String> FUNDABLE_LEVELS = Set.of("RECOGNISED", "LICENSED");
    private static final Set<String> ENDED = Set.of("CANCELLED", "REVOKED", "DECLINED");

    /** Grants are possible from the level RECOGNISED on, unless the event does not take place. */
    public boolean isFundable() {
        return level != null && FUNDABLE_LEVELS.contains(level) && !ENDED.contains(status);
    }
}
