package org.foundationops.events.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.foundationops.events.event.domain.Event;
import org.foundationops.kit.retention.RetentionRule;
import org.foundationops.kit.time.TransactionTime;

/** Nobody turns to the contacts of an event that is long over. */
@ApplicationScoped
class ContactRetention implements RetentionRule {

    private final EventRepository events;
    private final EventChanges changes;
    private final TransactionTime time;

    ContactRetention(EventRepository events, EventChanges changes, TransactionTime time) {
        this.events = events;
        this.changes = changes;
        this.time = time;
    }

    @Override
    public String kind() {
        return "conduct-contacts";
    }

    @Override
    public String record() {
        return "Names and addresses of the conduct contacts of events, from the end of the event";
    }

    @Override
    public String effect() {
        return "They are deleted";
    }

    @Override
    public String legalBasis() {
        return "Legitimate interest in the safety of participants (GDPR Art. 6(1)(f)), over when no report is to be expected";
    }

    @Override
    public int apply(Instant before, int most) {
        List<Event> due = events.withContactsEndedBefore(before, most);
        Instant now = time.now();
        due.forEach(event -> changes.record(event, event.forgetContacts(now), now, null));
        return due.size();
    }
}
