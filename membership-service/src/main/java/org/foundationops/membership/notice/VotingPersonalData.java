package org.foundationops.membership.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;

/** Who has a voting token is forgotten when the election is over; until then it is an id, and nobody's right to take away. */
@ApplicationScoped
class VotingPersonalData implements PersonalData {

    private final KeptRows rows;

    VotingPersonalData(KeptRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("voting_token");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(rows.list(
                "voting-tokens",
                "In which elections under way a voting token was issued to you",
                "select election_id, person_id, organisation_id from voting_token"
                        + " where person_id in (select id from who) order by election_id",
                records));
    }

    @Override
    public void erase(UUID personId, Instant now) {}
}
