package org.foundationops.kit.messages.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.messages.inbox.DeadLetters.TopicKey;
import org.foundationops.kit.messages.inbox.ReplayView.Failure;
import org.foundationops.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Tries dead letters again, those of one key in the order of the topic, each in a transaction of its own: what succeeded
 * stays done if a later one fails. Behind a failure the same handler's letters of the key go on waiting.
 */
@ApplicationScoped
class DeadLetterReplay {

    /** So that one request ends in reasonable time; the answer tells how many remain. */
    private static final int MOST_KEYS = 200;

    private final DeadLetters letters;
    private final Inbox inbox;
    private final Plan plan;
    private final Audit audit;

    DeadLetterReplay(DeadLetters letters, Inbox inbox, Plan plan, Audit audit) {
        this.letters = letters;
        this.inbox = inbox;
        this.plan = plan;
        this.audit = audit;
    }

    ReplayView one(UUID id) {
        DeadLetterView letter = letters.find(id).orElseThrow(() -> new NotFound("There is no dead letter " + id));
        if (letter.status() != DeadLetterStatus.OPEN) {
            throw new DeadLetterClosed(letter.status());
        }
        audit.record(AuditEntry.of("replayed", "dead-letter", id));
        return replay(List.of(new TopicKey(letter.topic(), letter.key())));
    }

    ReplayView all(@Nullable String topic) {
        audit.record(AuditEntry.of("replayed", "dead-letter", topic == null ? "all" : topic));
        return replay(letters.openKeys(topic, MOST_KEYS));
    }

    private ReplayView replay(List<TopicKey> keys) {
        int replayed = 0;
        int remaining = 0;
        List<Failure> failures = new ArrayList<>();
        for (TopicKey key : keys) {
            int before = failures.size();
            List<OpenLetter> open = letters.open(key);
            replayed += replay(open, failures);
            remaining += before == failures.size() ? 0 : letters.open(key).size();
        }
        return new ReplayView(replayed, remaining, failures);
    }

    private int replay(List<OpenLetter> open, List<Failure> failures) {
        int replayed = 0;
        Set<String> stuck = new HashSet<>();
        for (OpenLetter letter : open) {
            if (stuck.contains(letter.handler()) || stuck.contains(HandlerKey.EVERY_HANDLER)) {
                continue;
            }
            try {
                inbox.replay(letter, steps(letter));
                replayed++;
            } catch (RuntimeException failure) {
                stuck.add(letter.handler());
                String reason = Reasons.of(failure);
                QuarkusTransaction.requiringNew().run(() -> letters.failedAgain(letter.id(), reason));
                failures.add(new Failure(
                        letter.id(), letter.handler(), letter.delivery().key(), reason));
            }
        }
        return replayed;
    }

    private List<Step> steps(OpenLetter letter) {
        List<Step> steps = plan.of(letter.delivery()).stream()
                .filter(step -> letter.isUnread()
                        || step instanceof Step.Work work
                                && work.handler().name().equals(letter.handler()))
                .toList();
        for (Step step : steps) {
            if (step instanceof Step.Unread unread) {
                throw new IllegalArgumentException("Still unreadable: " + unread.reason());
            }
        }
        if (steps.isEmpty() && !letter.isUnread()) {
            throw new IllegalArgumentException("Nothing here is called " + letter.handler() + " and wants it any more");
        }
        return steps;
    }
}
