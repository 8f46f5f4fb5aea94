package org.foundationops.events.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import org.foundationops.events.event.domain.Event;
import org.foundationops.events.event.domain.EventChange;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.jspecify.annotations.Nullable;

/** What every change of an event leaves behind: its message and its audit entry. */
@ApplicationScoped
class EventChanges {

    static final String NOUN = "event";

    private final EventRepository events;
    private final Outbox outbox;
    private final Audit audit;

    EventChanges(EventRepository events, Outbox outbox, Audit audit) {
        this.events = events;
        this.outbox = outbox;
        this.audit = audit;
    }

    void record(Event event, EventChange change, Instant now, @Nullable String reason) {
        events.flush(); // gives the version
        String participle = change.name().toLowerCase(Locale.ROOT).replace('_', '-');
        outbox.publish(new OutgoingMessage(
                "foundation.events.event." + participle + ".v1",
                NOUN,
                event.id(),
                event.version(),
                EventState.of(event, now)));
        audit.record(AuditEntry.of(participle, NOUN, event.id())
                .with("status", event.statusAt(now))
                .with("level", event.level())
                .with("delegationId", event.delegationId())
                .reason(reason));
    }
}
