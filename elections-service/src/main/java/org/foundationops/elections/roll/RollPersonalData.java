package org.foundationops.elections.roll;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.personal.Erased;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;

/** A frozen roll is not changed; it names ids only. Why somebody was added or revoked goes with their erasure. */
@ApplicationScoped
class RollPersonalData implements PersonalData {

    private final KeptRows rows;
    private final RollExceptionRepository exceptions;
    private final Audit audit;

    RollPersonalData(KeptRows rows, RollExceptionRepository exceptions, Audit audit) {
        this.rows = rows;
        this.exceptions = exceptions;
        this.audit = audit;
    }

    @Override
    public Set<String> tables() {
        return Set.of("roll_entry", "roll_exception");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(
                rows.list(
                        "rolls",
                        "The elections on whose roll you stand",
                        "select e.election_id, n.title as election, e.person_id, e.class, e.organisation_id from roll_entry e join election n on n.id = e.election_id where e.person_id in (select id from who) order by e.election_id",
                        records),
                rows.list(
                        "roll-exceptions",
                        "Where you were added to a roll or revoked, and exceptions that you proposed or confirmed",
                        "select x.id, x.election_id, n.title as election, x.kind, x.status, x.person_id, x.class,"
                                + " x.organisation_id, case when x.person_id in (select id from who) then x.reason end as reason,"
                                + " x.proposed_by, x.proposed_at, x.confirmed_by, x.in_force_at"
                                + " from roll_exception x join election n on n.id = x.election_id"
                                + " where x.person_id in (select id from who) or x.proposed_by in (select id from who)"
                                + " or x.confirmed_by in (select id from who) order by x.id",
                        records));
    }

    @Override
    public void erase(UUID personId, Instant now) {
        exceptions.about(personId).forEach(exception -> {
            exception.eraseReason(Erased.TEXT);
            audit.eraseReasons("roll-exception", exception.id());
        });
    }
}
