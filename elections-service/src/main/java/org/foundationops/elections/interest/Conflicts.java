package org.foundationops.elections.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.foundationops.elections.interest.domain.ConflictOfInterest;
import org.foundationops.kit.time.TransactionTime;

/** Stops whoever is not free to decide. */
@ApplicationScoped
public class Conflicts {

    private final ConflictedPersons persons;
    private final TransactionTime time;

    Conflicts(ConflictedPersons persons, TransactionTime time) {
        this.persons = persons;
        this.time = time;
    }

    /**
     * Refuses who is not free to decide now.
     *
     * @param interested who would gain
     * @param subjectId what is decided about
     */
    public void requireNone(UUID decider, Set<UUID> interested, UUID subjectId) {
        boolean isConflicted = !persons.among(Set.of(decider), interested, Set.of(), subjectId, time.now())
                .isEmpty();
        if (isConflicted) {
            throw new ConflictOfInterest();
        }
    }
}
