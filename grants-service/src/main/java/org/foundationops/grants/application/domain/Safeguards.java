package org.foundationops.grants.application.domain;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foundationops.grants.event.domain.KnownEvent;

/**
 * What must be known before money is promised.
 *
 * @param event the event that the application is for
 * @param suspended persons under a conduct suspension at this instant
 * @param leadTimeDays days that must lie between submission and the event's first day
 */
public record Safeguards(Optional<KnownEvent> event, Set<UUID> suspended, int leadTimeDays) {

    /** Persons who may not decide: they would gain. */
    Set<UUID> interested(UUID applicant) {
        Set<UUID> persons = new HashSet<>(event.map(KnownEvent::organisers).orElse(Set.of()));
        persons.add(applicant);
        return persons;
    }
}
