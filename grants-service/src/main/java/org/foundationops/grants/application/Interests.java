package org.foundationops.grants.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foundationops.grants.application.domain.GrantApplication;
import org.foundationops.grants.application.domain.Safeguards;
import org.foundationops.grants.decision.domain.RecordedDecision;
import org.foundationops.grants.event.KnownEvents;
import org.foundationops.grants.event.domain.KnownEvent;
import org.foundationops.grants.interest.Conflicts;
import org.foundationops.grants.interest.Suspensions;
import org.foundationops.kit.policy.Policies;
import org.foundationops.kit.time.TransactionTime;

/** Who would gain from an application, and what must be known about them and their event. */
@ApplicationScoped
class Interests {

    private final KnownEvents events;
    private final Suspensions suspensions;
    private final Conflicts conflicts;
    private final Policies policies;
    private final TransactionTime time;

    Interests(
            KnownEvents events, Suspensions suspensions, Conflicts conflicts, Policies policies, TransactionTime time) {
        this.events = events;
        this.suspensions = suspensions;
        this.conflicts = conflicts;
        this.policies = policies;
        this.time = time;
    }

    Optional<KnownEvent> event(Optional<UUID> id) {
        return id.flatMap(events::find);
    }

    boolean isSomebodySuspended(UUID applicant, Optional<KnownEvent> event) {
        return !suspensions.among(interested(applicant, event), time.now()).isEmpty();
    }

    Safeguards safeguards(GrantApplication application) {
        Optional<KnownEvent> event = event(application.eventId());
        return new Safeguards(
                event,
                suspensions.among(interested(application.applicantId(), event), time.now()),
                policies.at(LeadTimePolicy.NAME, application.submittedAt(), LeadTimePolicy.class)
                        .days());
    }

    /** The applicant and the organisers of the event. */
    Set<UUID> interested(GrantApplication application) {
        return interested(application.applicantId(), event(application.eventId()));
    }

    /** Nobody decides who would gain, is co-affiliated with somebody who would, or declared a conflict. */
    void requireFree(UUID decider, GrantApplication application) {
        Optional<KnownEvent> event = event(application.eventId());
        application.requireDisinterested(decider, event);
        conflicts.requireNone(decider, interested(application.applicantId(), event), application.id());
    }

    /** The same of who takes a decision down; those who decide on a motion are looked at where it is decided. */
    void requireRecorderFree(RecordedDecision decision, GrantApplication application) {
        decision.recorder().ifPresent(recorder -> requireFree(recorder, application));
    }

    private static Set<UUID> interested(UUID applicant, Optional<KnownEvent> event) {
        Set<UUID> persons = new HashSet<>(event.map(KnownEvent::organisers).orElse(Set.of()));
        persons.add(applicant);
        return persons;
    }
}
