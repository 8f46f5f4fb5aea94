package org.foundationops.events.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.foundationops.events.event.domain.Event;
import org.foundationops.events.event.domain.EventChange;
import org.foundationops.events.event.domain.EventDetails;
import org.foundationops.events.event.domain.Gates;
import org.foundationops.events.event.domain.Recognition;
import org.foundationops.kit.http.IfMatch;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.policy.Policies;
import org.foundationops.kit.time.TransactionTime;
import org.jspecify.annotations.Nullable;

/** Commands about events. */
@ApplicationScoped
class EventService {

    private final EventRepository events;
    private final EventChanges changes;
    private final Policies policies;
    private final FoundationCalendar calendar;
    private final TransactionTime time;

    EventService(
            EventRepository events,
            EventChanges changes,
            Policies policies,
            FoundationCalendar calendar,
            TransactionTime time) {
        this.events = events;
        this.changes = changes;
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
        event.update(edit.apply(event.details()), gatesAt(now), now)
                .ifPresent(change -> changes.record(event, change, now, null));
        return event;
    }

    @Transactional
    Event submit(UUID id) {
        return change(id, null, event -> event.submit(time.now()));
    }

    /** {@code recorder} is the person who writes the decision down. */
    @Transactional
    Event recognise(UUID id, NewRecognition request, UUID recorder) {
        Recognition decision = decision(request.decidedOn(), request.minuteReference());
        Gates gates = gatesAt(decision.recordedAt());
        return change(id, null, event -> event.recognise(request.level(), gates, decision, recorder));
    }

    @Transactional
    Event decline(UUID id, NewDecline request, UUID recorder) {
        Recognition decision = decision(request.decidedOn(), request.minuteReference());
        return change(id, request.reason(), event -> event.decline(decision, recorder));
    }

    @Transactional
    Event cancel(UUID id, @Nullable String reason) {
        return change(id, reason, event -> event.cancel(time.now()));
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
