package org.foundationops.membership.space;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;

/** Who is erased administers nothing any more; a space that lacks an administrator by that is shown so. */
@ApplicationScoped
class SpacePersonalData implements PersonalData {

    private final SpaceRepository spaces;
    private final SpaceChanges changes;
    private final KeptRows rows;

    SpacePersonalData(SpaceRepository spaces, SpaceChanges changes, KeptRows rows) {
        this.spaces = spaces;
        this.changes = changes;
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("community_space_administrator");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(rows.list(
                "administered-spaces",
                "Community spaces that you administer or administered, and when",
                "select a.space_id, s.name, s.address, a.person_id, a.valid_from, a.valid_until, a.recorded_at"
                        + " from community_space_administrator a join community_space s on s.id = a.space_id"
                        + " where a.person_id in (select id from who) order by a.valid_from",
                records));
    }

    @Override
    public void erase(UUID personId, Instant now) {
        spaces.administeredBy(personId).forEach(space -> changes.record(space, space.lose(personId, now)));
    }
}
