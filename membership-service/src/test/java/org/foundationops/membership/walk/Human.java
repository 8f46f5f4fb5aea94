package org.foundationops.membership.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.testing.TestPerson;
import org.jspecify.annotations.Nullable;

/** A person of the model: the votes that they had as a member, and what was said about it. */
final class Human {

    private final TestPerson person;

    /** Signed once: a signature takes longer than most requests. */
    final String token;

    final List<Span> votes = new ArrayList<>();
    final List<String> said = new ArrayList<>();
    final Suspended suspended = new Suspended();

    @Nullable
    Human mergedInto;

    Human(TestPerson person) {
        this.person = person;
        this.token = person.token();
    }

    UUID id() {
        return person.id();
    }

    /** Who remained after all mergers. */
    Human survivor() {
        return mergedInto == null ? this : mergedInto.survivor();
    }

    boolean isMember() {
        return !votes.isEmpty() && votes.getLast().isOpen();
    }

    void beginVote(String participle, Instant now) {
        votes.add(new Span(now, null));
        said.add(participle);
    }

    void endVote(String participle, Instant now) {
        votes.set(votes.size() - 1, votes.getLast().endingAt(now));
        said.add(participle);
    }

    void earlierBy(Duration time) {
        votes.replaceAll(vote -> vote.earlierBy(time));
        suspended.earlierBy(time);
    }
}
