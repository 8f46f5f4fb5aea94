package org.foundationops.elections.term;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.foundationops.elections.term.domain.Term;
import org.foundationops.kit.time.TransactionTime;

/**
 * Tells that a term has started or ended, at the instant it does; after an outage everything that is due. Authority
 * does not wait for it: readers compute from the dates, which were published long before.
 */
@ApplicationScoped
public class TermClock {

    private static final int AT_ONCE = 100;

    private final TermRepository terms;
    private final TermMessages messages;
    private final TransactionTime time;

    TermClock(TermRepository terms, TermMessages messages, TransactionTime time) {
        this.terms = terms;
        this.messages = messages;
        this.time = time;
    }

    @Scheduled(every = "${foundation.elections.clock:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void tellWhatIsDue() {
        Instant now = time.now();
        for (Term term : terms.due(now, AT_ONCE)) {
            term.passed(now);
            terms.flush();
            messages.passed(term);
        }
    }
}
