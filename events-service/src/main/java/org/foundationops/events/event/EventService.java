package org.foundationops.events.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.foundationops.events.delegation.Delegations;
import org.foundationops.events.delegation.domain.DelegatedDecision;
import org.foundationops.events.event.domain.Event;
import org.foundationops.events.event.domain.EventChange;
import org.foundationops.events.event.domain.EventDetails;
import org.foundationops.events.event.domain.Gates;
import org.foundationops.events.event.domain.Recognition;
import org.foundationops.events.interest.Conflicts;
import org.foundationops.events.interest.Suspensions;
import org.foundationops.kit.http.IfMatch;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.policy.Policies;
import org.foundationops.kit.time.TransactionTime;
import org.jspecify.annotations.Nullable;

/** Commands about events. */
@ApplicationScoped
class EventService {

    private static final String POWER = "RECOGNISE_EVENT";

    private final EventRepository events;
    private final EventChanges changes;
    private final Delegations delegations;
    private final Suspensions suspensions;
    private final Conflicts conflicts;
    private final Policies policies;
    private final FoundationCalendar calendar;
    private final TransactionTime time;

    EventService(
            EventRepository events,
            EventChanges changes,
            Delegations delegations,
            Suspensions suspensions,
            Conflicts conflicts,
            Policies policies,
            FoundationCalendar calendar,
            TransactionTime time) {
        this.events = events;
        this.changes = changes;
        this.delegations = delegations;
        this.suspensions = suspensions;
        this.conflicts = conflicts;
        this.policies = policies;
        this.calendar = calendar;
        this.time = time;
    }

    @Transactional
    Event draft(EventDetails details) {
        Instant now = time.now();
        Event event = Event.draft(UuidV7.next(), details, now);
        events.persist(event);
        changes.record(event, EventChange.DRAFTED, now, null);
        return event;
    }

    @Transactional
    Event update(UUID id, @Nullable IfMatch ifMatch, UnaryOperator<EventDetails> edit) {
        Event event = events.forChange(id);
        IfMatch.require(ifMatch, event.version());
        Instant now = time.now();
        EventDetails details = edit.apply(event.details());
        event.update(details, gatesAt(now), suspensions.among(details.organisers(), now), now)
                .ifPresent(change -> changes.record(event, change, now, null));
        return event;
    }

    @Transactional
    Event submit(UUID id) {
        return change(id, null, event -> event.submit(suspended(event), time.now()));
    }

    /** {@code recorder} is the person who writes the decision down. */
    @Transactional
    Event recognise(UUID id, NewRecognition request, UUID recorder) {
        Recognition decision = decision(request.decidedOn(), request.minuteReference());
        Gates gates = gatesAt(decision.recordedAt());
        return change(id, null, event -> {
            requireFree(recorder, event);
            return event.recognise(request.level(), gates, decision, recorder, suspended(event));
        });
    }

    /** The same by a delegate, within the limits of the delegation. */
    @Transactional
    Event recogniseByDelegation(UUID id, NewDelegatedRecognition request, UUID delegate) {
        Recognition decision = decision(request.decidedOn(), request.minuteReference());
        Gates gates = gatesAt(decision.recordedAt());
        return change(id, null, event -> {
            delegations.requireDelegate(request.delegationId());
            requireFree(delegate, event);
            EventChange recognised = event.recognise(request.level(), gates, decision, delegate, suspended(event));
            delegations.use(
                    request.delegationId(),
                    new DelegatedDecision(
                            POWER, null, EventChanges.NOUN, id, List.of(), request.decidedOn(), delegate));
            event.decideUnder(request.delegationId());
            return recognised;
        });
    }

    @Transactional
    Event decline(UUID id, NewDecline request, UUID recorder) {
        Recognition decision = decision(request.decidedOn(), request.minuteReference());
        return change(id, request.reason(), event -> {
            requireFree(recorder, event);
            return event.decline(decision, recorder);
        });
    }

    @Transactional
    Event cancel(UUID id, @Nullable String reason) {
        return change(id, reason, event -> event.cancel(time.now()));
    }

    private Set<UUID> suspended(Event event) {
        return suspensions.among(event.details().organisers(), time.now());
    }

    /** Nobody decides who organises the event, is co-affiliated with an organiser, or declared a conflict. */
    private void requireFree(UUID decider, Event event) {
        event.requireOther(decider);
        conflicts.requireNone(decider, event.details().organisers(), event.id());
    }

    private Event change(UUID id, @Nullable String reason, Function<Event, EventChange> command) {
        Event event = events.forChange(id);
        changes.record(event, command.apply(event), time.now(), reason);
        return event;
    }

    private Recognition decision(LocalDate decidedOn, String minuteReference) {
        Instant now = time.now();
        return Recognition.of(decidedOn, minuteReference, calendar.dayOf(now), now);
    }

    private Gates gatesAt(Instant now) {
        return policies.at("event-gates", now, Gates.class);
    }
}
