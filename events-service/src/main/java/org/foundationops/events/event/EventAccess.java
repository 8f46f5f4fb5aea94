package org.foundationops.events.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.events.event.domain.Event;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.problem.Forbidden;

/** Who sees and changes which event: the public what is in the calendar, organisers their own, officers all. */
@ApplicationScoped
class EventAccess {

    private static final List<String> READERS =
            List.of("events-support", "secretary", "director", "conduct-team", "auditor");
    private static final List<String> CONTACT_READERS = List.of("events-support", "conduct-team", "secretary");

    private final Caller caller;

    EventAccess(Caller caller) {
        this.caller = caller;
    }

    boolean seesAll() {
        return holdsOneOf(READERS);
    }

    Optional<UUID> person() {
        return caller.person();
    }

    Event visible(Event event) {
        if (!event.isPublic() && !isOrganiser(event) && !seesAll()) {
            throw EventRepository.absent(event.id());
        }
        return event;
    }

    /** Refuses who does not organise the event; to whom it is not visible, it is not there. */
    void requireOrganiser(Event event) {
        visible(event);
        if (!isOrganiser(event)) {
            throw new Forbidden("Only an organiser of the event may do this.");
        }
    }

    void requireOrganiserOrSupport(Event event) {
        if (!caller.holds("events-support")) {
            requireOrganiser(event);
        }
    }

    void requireContactReader(Event event) {
        if (!holdsOneOf(CONTACT_READERS)) {
            requireOrganiser(event);
        }
    }

    private boolean isOrganiser(Event event) {
        return person().map(event::isOrganisedBy).orElse(false);
    }

    private boolean holdsOneOf(List<String> roles) {
        return roles.stream().anyMatch(caller::holds);
    }
}
