package org.foundationops.grants.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is read of the state of an event; the rest of the message is nobody's business here. */
record EventMessage(
        String status,
        @Nullable String level,
        @Nullable LocalDate startsOn,
        @Nullable String conductUrl,
        @Nullable Integer contactCount,
        @Nullable List<UUID> organisers) {

    int contacts() {
        return contactCount == null ? 0 : contactCount;
    }

    List<UUID> persons() {
        return organisers == null ? List.of() : organisers;
    }
}
