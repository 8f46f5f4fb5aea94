package org.foundationops.membership.group;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.authority.AuthorityRow;
import org.foundationops.membership.group.domain.RosterEntry;
import org.foundationops.membership.group.domain.RosterRole;
import org.jspecify.annotations.Nullable;

/** Who is what to a group as all services know it: every time, past and announced, and the authority that it gives. */
record RosterState(UUID id, long version, UUID groupId, List<Place> members, List<AuthorityRow> authority) {

    /** Somebody's time in a role of the group. */
    record Place(
            UUID personId,
            RosterRole role,
            @Nullable UUID seatId,
            Instant from,
            @Nullable Instant until,
            Instant recordedAt) {

        static Place of(RosterEntry entry) {
            return new Place(
                    entry.personId(),
                    entry.role(),
                    entry.seatId(),
                    entry.period().from(),
                    entry.period().until(),
                    entry.period().recordedAt());
        }
    }

    static RosterState of(UUID groupId, long version, List<RosterEntry> entries) {
        return new RosterState(
                groupId,
                version,
                groupId,
                entries.stream().map(Place::of).toList(),
                entries.stream().map(entry -> row(entry, groupId)).toList());
    }

    private static AuthorityRow row(RosterEntry entry, UUID groupId) {
        return new AuthorityRow(
                entry.personId(),
                entry.role().authority(),
                groupId,
                entry.period().from(),
                entry.period().until());
    }
}
