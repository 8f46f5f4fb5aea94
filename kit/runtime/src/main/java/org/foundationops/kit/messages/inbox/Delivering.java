package org.foundationops.kit.messages.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.foundationops.kit.messages.MessagesConfig;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.sql.Sql;
import org.jboss.logging.Logger;

/**
 * Gets deliveries handled, in order: together if that works, else one by one, so that one message that cannot be handled
 * does not stop the others. What fails because something is away is never given up.
 */
@ApplicationScoped
class Delivering {

    private static final Logger LOG = Logger.getLogger(Delivering.class);

    /** From this status on a problem is ours, and passes. */
    private static final int SERVER_ERROR = 500;

    private final Plan plan;
    private final Inbox inbox;
    private final Sql sql;
    private final int attempts;
    private final Duration firstPause;

    Delivering(Plan plan, Inbox inbox, Sql sql, MessagesConfig config) {
        this.plan = plan;
        this.inbox = inbox;
        this.sql = sql;
        this.attempts = config.attempts();
        this.firstPause = config.retryPause();
    }

    /** Answers how many of the deliveries, from the first on, are done. The rest must be delivered again. */
    Outcome deliver(List<Delivery> deliveries, Pause pause) throws InterruptedException {
        List<Step> steps = deliveries.stream()
                .flatMap(delivery -> plan.of(delivery).stream())
                .toList();
        if (steps.isEmpty()) {
            return new Outcome(deliveries.size(), false);
        }
        try {
            inbox.handle(steps);
            return new Outcome(deliveries.size(), false);
        } catch (RuntimeException failure) {
            if (isPassing(failure)) {
                return new Outcome(0, true);
            }
            LOG.debugf(failure, "A batch of %d goes one by one", deliveries.size());
            return oneByOne(deliveries, pause);
        }
    }

    private Outcome oneByOne(List<Delivery> deliveries, Pause pause) throws InterruptedException {
        int done = 0;
        for (Delivery delivery : deliveries) {
            for (Step step : plan.of(delivery)) {
                Fate fate = alone(step, pause);
                if (fate == Fate.WAITS) {
                    return new Outcome(done, true);
                }
                if (fate == Fate.DEAD) {
                    // The attempts took a while: back to the broker before the next one, or it takes us for gone.
                    return new Outcome(done, false);
                }
            }
            done++;
        }
        return new Outcome(done, false);
    }

    private Fate alone(Step step, Pause pause) throws InterruptedException {
        Duration wait = firstPause;
        for (int attempt = 1; ; attempt++) {
            try {
                inbox.handle(List.of(step));
                return Fate.DONE;
            } catch (RuntimeException failure) {
                if (isPassing(failure) || !(step instanceof Step.Work)) {
                    LOG.warnf("%s waits: %s", step.delivery().key(), Reasons.of(failure));
                    return Fate.WAITS;
                }
                if (isSettled((Step.Work) step, failure)) {
                    return Fate.DONE;
                }
                if (attempt == attempts) {
                    return giveUp((Step.Work) step, failure);
                }
            }
            if (pause.isCutShort(wait)) {
                return Fate.WAITS;
            }
            wait = wait.multipliedBy(2);
        }
    }

    private boolean isSettled(Step.Work work, RuntimeException failure) {
        return failure instanceof Problem refusal
                && refusal.type().status() < SERVER_ERROR
                && inbox.isSettled(work, refusal);
    }

    private Fate giveUp(Step.Work work, RuntimeException failure) {
        try {
            inbox.giveUp(work, failure, attempts);
        } catch (RuntimeException away) {
            LOG.warnf("%s waits: %s", work.delivery().key(), Reasons.of(away));
            return Fate.WAITS;
        }
        LOG.errorf(
                failure,
                "Message %s about %s is a dead letter of %s",
                work.message().id(),
                work.delivery().key(),
                work.handler().name());
        return Fate.DEAD;
    }

    /** A failure counts as the message's own only while the database does answer. */
    private boolean isPassing(RuntimeException failure) {
        return Reasons.isPassing(failure) || !isDatabaseThere();
    }

    private boolean isDatabaseThere() {
        try {
            return sql.exists("select 1");
        } catch (RuntimeException away) {
            return false;
        }
    }

    private enum Fate {
        DONE,
        DEAD,
        WAITS
    }

    /**
     * How far a batch got.
     *
     * @param mustPause whether to wait before the rest is delivered again, because something is away
     */
    record Outcome(int done, boolean mustPause) {}

    /** Waits; ends early, and says so, when the service stops. */
    @FunctionalInterface
    interface Pause {

        boolean isCutShort(Duration wait) throws InterruptedException;
    }
}
