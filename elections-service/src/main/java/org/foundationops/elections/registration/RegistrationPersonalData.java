package org.foundationops.elections.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;

/**
 * That a token was issued stays, whoever is erased: without it the log could not be checked. A manifest stays, too; what
 * makes its hash of a name readable goes.
 */
@ApplicationScoped
class RegistrationPersonalData implements PersonalData {

    private final KeptRows rows;
    private final NameSalts names;

    RegistrationPersonalData(KeptRows rows, NameSalts names) {
        this.rows = rows;
        this.names = names;
    }

    @Override
    public Set<String> tables() {
        return Set.of("issuance", "candidate_name_salt");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(
                rows.list(
                        "voting-tokens",
                        "In which elections a voting token was issued to you; how you voted with it is not known",
                        "select i.election_id, n.title as election, i.person_id from issuance i"
                                + " join election n on n.id = i.election_id"
                                + " where i.person_id in (select id from who) order by i.election_id",
                        records),
                rows.list(
                        "manifests",
                        "The elections whose announced manifest has a hash of your name as a candidate",
                        "select s.election_id, n.title as election, s.number, c.person_id from candidate_name_salt s"
                                + " join election n on n.id = s.election_id"
                                + " join election_candidate c on c.election_id = s.election_id and c.number = s.number"
                                + " where c.person_id in (select id from who) order by s.election_id",
                        records));
    }

    @Override
    public void erase(UUID personId, Instant now) {
        names.forget(personId);
    }
}
