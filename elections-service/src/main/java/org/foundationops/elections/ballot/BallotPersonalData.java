package org.foundationops.elections.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;

/** A ballot that was cast counts, whoever is erased. What stands on it nobody is shown, so that nobody can be made to show it. */
@ApplicationScoped
class BallotPersonalData implements PersonalData {

    private final KeptRows rows;

    BallotPersonalData(KeptRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("ballot");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(rows.list(
                "ballots",
                "In which elections you voted, and when you did last",
                "select b.election_id, n.title as election, b.person_id, b.cast_at from ballot b join election n on n.id = b.election_id where b.person_id in (select id from who) order by b.cast_at",
                records));
    }

    @Override
    public void erase(UUID personId, Instant now) {}
}
