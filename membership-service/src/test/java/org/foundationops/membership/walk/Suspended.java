package org.foundationops.membership.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The suspensions of a person or an organisation of the model, one at a time but for those that mergers bring. */
final class Suspended {

    final List<One> all = new ArrayList<>();

    static final class One {
        final UUID id;
        final List<String> said = new ArrayList<>();
        Span span;

        One(UUID id, String participle, Span span) {
            this.id = id;
            this.span = span;
            this.said.add(participle);
        }
    }

    boolean at(Instant at) {
        return all.stream().anyMatch(one -> one.span.covers(at));
    }

    void impose(UUID id, Instant now, Instant until) {
        all.add(new One(id, "imposed", new Span(now, until)));
    }

    /** One that is in force, if there is one. */
    Optional<One> inForce(Instant now) {
        return all.stream().filter(one -> one.span.covers(now)).findFirst();
    }

    static void end(One one, String participle, Instant now) {
        one.span = one.span.endingAt(now);
        one.said.add(participle);
    }

    /** The rest of what is in force goes on for the survivor; its id is of no account. */
    void goOnFor(Suspended survivor, Instant now) {
        for (One one : List.copyOf(all)) {
            if (one.span.covers(now)) {
                survivor.all.add(new One(one.id, "continued", new Span(now, one.span.until())));
                end(one, "merged", now);
            }
        }
    }

    void earlierBy(Duration time) {
        all.forEach(one -> one.span = one.span.earlierBy(time));
    }
}
