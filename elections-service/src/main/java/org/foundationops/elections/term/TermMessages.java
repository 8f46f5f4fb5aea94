package org.foundationops.elections.term;

import jakarta.enterprise.context.ApplicationScoped;
import org.foundationops.elections.body.BodyRepository;
import org.foundationops.elections.body.domain.BodyKind;
import org.foundationops.elections.term.domain.Term;
import org.foundationops.kit.authority.Authority;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;

/** Tells the other services, and this one's own authority table, who holds a seat. */
@ApplicationScoped
public class TermMessages {

    private final Outbox outbox;
    private final Authority authority;
    private final BodyRepository bodies;

    TermMessages(Outbox outbox, Authority authority, BodyRepository bodies) {
        this.outbox = outbox;
        this.authority = authority;
        this.bodies = bodies;
    }

    /** A term that begins now or later was recorded. */
    public void recorded(Term term) {
        publish(term.isPublishedStart() ? "started" : "scheduled", term);
    }

    /** The clock has passed the start or the end of the term; both in an outage, then the end says it all. */
    void passed(Term term) {
        publish(term.isPublishedEnd() ? "ended" : "started", term);
    }

    /** It is known when the term ends, or it has ended. */
    void endSet(Term term) {
        publish(term.isPublishedEnd() ? "ended" : "end-scheduled", term);
    }

    /** Who was to succeed does not come: it is open again when the term ends. */
    void stays(Term term) {
        publish("end-withdrawn", term);
    }

    private void publish(String happened, Term term) {
        BodyKind kind = bodies.kindOf(term.bodyId());
        authority.replace("term/" + term.id(), term.version(), TermState.authorityOf(term, kind));
        outbox.publish(new OutgoingMessage(
                "foundation.elections.term." + happened + ".v1",
                "term",
                term.id(),
                term.version(),
                TermState.of(term, kind)));
    }
}
