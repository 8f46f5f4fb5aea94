package org.foundationops.kit.messages.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.messages.MessageLock;
import org.foundationops.kit.problem.NotFound;

/** Lets the key of a dead letter go on without it. Each message carries the whole state, so the next one makes it good. */
@ApplicationScoped
class DeadLetterService {

    private final DeadLetters letters;
    private final MessageLock lock;
    private final Audit audit;

    DeadLetterService(DeadLetters letters, MessageLock lock, Audit audit) {
        this.letters = letters;
        this.lock = lock;
        this.audit = audit;
    }

    @Transactional
    DeadLetterView dismiss(UUID id, NewDismissal dismissal) {
        lock.holdAlone();
        DeadLetterView letter = find(id);
        if (!letters.close(id, DeadLetterStatus.DISMISSED)) {
            throw new DeadLetterClosed(letter.status());
        }
        audit.record(AuditEntry.of("dismissed", "dead-letter", id)
                .with("handler", letter.handler())
                .with("key", letter.key())
                .reason(dismissal.reason()));
        return find(id);
    }

    private DeadLetterView find(UUID id) {
        return letters.find(id).orElseThrow(() -> new NotFound("There is no dead letter " + id));
    }
}
