package org.foundationops.elections.leave;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.foundationops.elections.person.Persons;
import org.foundationops.elections.term.InOffice;

/** Who of those in office in a body is away at an instant. */
@ApplicationScoped
public class OnLeave {

    private final LeaveRepository leaves;
    private final InOffice inOffice;
    private final Persons persons;

    OnLeave(LeaveRepository leaves, InOffice inOffice, Persons persons) {
        this.leaves = leaves;
        this.inOffice = inOffice;
        this.persons = persons;
    }

    public Set<UUID> of(UUID bodyId, Instant at) {
        Set<UUID> away = persons.survivors(leaves.personsAway(bodyId, at));
        away.retainAll(inOffice.of(bodyId, at));
        return away;
    }
}
