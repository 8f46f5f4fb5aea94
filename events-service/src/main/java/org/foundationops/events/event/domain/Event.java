package org.foundationops.events.event.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A gathering of people, from its draft to its end. */
@Entity
@Table(name = "event")
public class Event {

    @Id
    private UUID id;

    @Version
    private long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    @Enumerated(EnumType.STRING)
    private EventFormat format;

    private LocalDateTime startsAtLocal;
    private LocalDateTime endsAtLocal;
    private String zone;
    private Instant startsAt;
    private Instant endsAt;
    private @Nullable String venue;
    private @Nullable String city;
    private @Nullable String country;
    private @Nullable String url;
    private @Nullable String conductUrl;
    private @Nullable Integer expectedAttendance;

    @ElementCollection
    @CollectionTable(name = "event_organiser", joinColumns = @JoinColumn(name = "event_id"))
    @Column(name = "person_id")
    private Set<UUID> organisers = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "event_conduct_contact", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "position")
    private List<ConductContact> contacts = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private EventStatus status = EventStatus.DRAFT;

    @Enumerated(EnumType.STRING)
    private @Nullable Level level;

    @Embedded
    private @Nullable Recognition recognition;

    private @Nullable UUID delegationId;
    private int sequence;
    private Instant createdAt;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Event() {}

    @SuppressWarnings("NullAway.Init") // take(details) fills the rest
    private Event(UUID id, Instant now) {
        this.id = id;
        this.createdAt = now;
        this.changedAt = now;
    }

    public static Event draft(UUID id, EventDetails details, Instant now) {
        details.check();
        Event event = new Event(id, now);
        event.take(details);
        return event;
    }

    /**
     * Takes over the details; nothing has happened when they are as they were. What the foundation stands for stays true:
     * a recognised event must still pass the gates of its level.
     */
    public Optional<EventChange> update(EventDetails details, Gates gates, Set<UUID> suspended, Instant now) {
        if (details.equals(details())) {
            return Optional.empty();
        }
        require(now, EventStatus.DRAFT, EventStatus.SUBMITTED, EventStatus.RECOGNISED);
        details.check();
        if (status != EventStatus.DRAFT) {
            requireNone(suspended, details.newOrganisers(organisers));
        }
        if (level != null) {
            gates.require(details, level);
            sequence += details.looksDifferentIn(details()) ? 1 : 0;
        }
        take(details);
        changedAt = now;
        return Optional.of(EventChange.UPDATED);
    }

    /** @param suspended those of the organisers who are, or belong to an organisation that is */
    public EventChange submit(Set<UUID> suspended, Instant now) {
        require(now, EventStatus.DRAFT);
        requireNone(suspended, organisers);
        if (!startsAt.isAfter(now)) {
            throw new EventInThePast(startsAtLocal);
        }
        status = EventStatus.SUBMITTED;
        changedAt = now;
        return EventChange.SUBMITTED;
    }

    /** Takes over what was decided; no organiser records the decision on their own event. */
    public EventChange recognise(Level granted, Gates gates, Recognition decision, UUID recorder, Set<UUID> suspended) {
        require(decision.recordedAt(), EventStatus.SUBMITTED);
        requireOther(recorder);
        requireNone(suspended, organisers);
        gates.require(details(), granted);
        level = granted;
        return decided(EventStatus.RECOGNISED, decision, EventChange.RECOGNISED);
    }

    /** The recognition to come is one of a delegate, who has counted it. */
    public void decideUnder(UUID delegation) {
        delegationId = delegation;
    }

    public EventChange decline(Recognition decision, UUID recorder) {
        require(decision.recordedAt(), EventStatus.SUBMITTED);
        requireOther(recorder);
        return decided(EventStatus.DECLINED, decision, EventChange.DECLINED);
    }

    public EventChange cancel(Instant now) {
        require(now, EventStatus.DRAFT, EventStatus.SUBMITTED, EventStatus.RECOGNISED);
        status = EventStatus.CANCELLED;
        sequence++;
        changedAt = now;
        return EventChange.CANCELLED;
    }

    /**
     * Somebody is erased: they are no contact any more, of whatever event. What only they organised and nobody decided on is
     * cancelled, and what they wrote about it is replaced.
     */
    public Optional<EventChange> erase(UUID personId, String instead, Instant now) {
        boolean wasContact = contacts.removeIf(contact -> personId.equals(contact.personId()));
        boolean wasTheirs = level == null && organisers.equals(Set.of(personId)) && !name.equals(instead);
        if (wasTheirs) {
            contacts.clear();
            name = instead;
            venue = null;
            url = null;
            conductUrl = null;
            status = status == EventStatus.DECLINED ? status : EventStatus.CANCELLED;
        }
        if (wasContact || wasTheirs) {
            changedAt = now;
            return Optional.of(wasTheirs ? EventChange.CANCELLED : EventChange.CONTACTS_ERASED);
        }
        return Optional.empty();
    }

    /** Nobody turns to the contacts of what is long over. */
    public EventChange forgetContacts(Instant now) {
        contacts.clear();
        changedAt = now;
        return EventChange.CONTACTS_ERASED;
    }

    /** Where the event stands at the instant: a recognised one that is over was held. */
    public EventStatus statusAt(Instant now) {
        return status == EventStatus.RECOGNISED && !endsAt.isAfter(now) ? EventStatus.HELD : status;
    }

    /** In the calendar, for everybody. */
    public boolean isPublic() {
        return level != null;
    }

    public boolean isOrganisedBy(UUID personId) {
        return organisers.contains(personId);
    }

    public EventDetails details() {
        return new EventDetails(
                name,
                kind,
                format,
                startsAtLocal,
                endsAtLocal,
                ZoneId.of(zone),
                venue,
                city,
                country,
                url,
                conductUrl,
                expectedAttendance,
                organisers,
                contacts);
    }

    private EventChange decided(EventStatus outcome, Recognition decision, EventChange change) {
        status = outcome;
        recognition = decision;
        changedAt = decision.recordedAt();
        return change;
    }

    private void require(Instant now, EventStatus... allowed) {
        EventStatus current = statusAt(now);
        if (!List.of(allowed).contains(current)) {
            throw new WrongEventState(current);
        }
    }

    private static void requireNone(Set<UUID> suspended, Set<UUID> persons) {
        if (persons.stream().anyMatch(suspended::contains)) {
            throw new OrganiserSuspended();
        }
    }

    /** No organiser decides on their own event. */
    public void requireOther(UUID recorder) {
        if (isOrganisedBy(recorder)) {
            throw new OwnEvent();
        }
    }

    private void take(EventDetails details) {
        name = details.name();
        kind = details.kind();
        format = details.format();
        startsAtLocal = details.startsAt();
        endsAtLocal = details.endsAt();
        zone = details.zone().getId();
        startsAt = details.starts();
        endsAt = details.ends();
        venue = details.venue();
        city = details.city();
        country = details.country();
        url = details.url();
        conductUrl = details.conductUrl();
        expectedAttendance = details.expectedAttendance();
        organisers.retainAll(details.organisers());
        organisers.addAll(details.organisers());
        if (!contacts.equals(details.contacts())) {
            contacts.clear();
            contacts.addAll(details.contacts());
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public @Nullable Level level() {
        return level;
    }

    public @Nullable Recognition recognition() {
        return recognition;
    }

    /** By which delegation it was recognised, if the body did not decide itself. */
    public @Nullable UUID delegationId() {
        return delegationId;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    /** Grows when those who have the event in their calendar need to know of a change (RFC 5545, SEQUENCE). */
    public int sequence() {
        return sequence;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
