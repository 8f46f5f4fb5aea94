package org.foundationops.kit.messages.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foundationops.kit.messages.MessageLock;
import org.foundationops.kit.messages.inbox.InboxTable.Handled;
import org.foundationops.kit.messages.watermark.HeardWatermarks;
import org.foundationops.kit.problem.Problem;

/**
 * Does the steps of deliveries in transactions: the record of the message, the work and the new version of the key commit
 * together or not at all. A message that is delivered again finds its record and is dropped; if another replica is just
 * at it, the insert of the record waits for the outcome.
 */
@ApplicationScoped
class Inbox {

    private static final int SECONDS = 120;

    private final MessageLock lock;
    private final InboxTable table;
    private final DeadLetters deadLetters;
    private final HeardWatermarks watermarks;
    private final Tracing tracing;

    Inbox(MessageLock lock, InboxTable table, DeadLetters deadLetters, HeardWatermarks watermarks, Tracing tracing) {
        this.lock = lock;
        this.table = table;
        this.deadLetters = deadLetters;
        this.watermarks = watermarks;
        this.tracing = tracing;
    }

    /** All steps in one transaction, in order. */
    void handle(List<Step> steps) {
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
            lock.share();
            List<Step.Work> work = only(Step.Work.class, steps);
            Set<Handled> fresh = table.record(work);
            Known known = table.known(keys(steps));
            for (Step step : steps) {
                switch (step) {
                    case Step.Work one -> handle(one, known, fresh);
                    case Step.Unread one -> bury(one, known);
                    case Step.Heard one ->
                        watermarks.hear(
                                one.delivery().topic(),
                                one.delivery().partition(),
                                one.partitions(),
                                one.completeUntil());
                }
            }
            table.raise(known.raised());
        });
    }

    /** Asks the handler whether it can live with the refusal of its work, and answers that. */
    boolean isSettled(Step.Work work, Problem refusal) {
        return QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> {
            lock.share();
            if (table.record(List.of(work)).isEmpty()) {
                return true; // another replica has handled it meanwhile
            }
            if (!work.handler().refused(work.message(), refusal)) {
                QuarkusTransaction.setRollbackOnly();
                return false;
            }
            table.raise(Map.of(work.key(), work.message().version()));
            return true;
        });
    }

    /** Gives up on one handler's work, unless a repetition of the message has been handled meanwhile. */
    void giveUp(Step.Work work, Throwable failure, int attempts) {
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
            lock.share();
            if (!table.record(List.of(work)).isEmpty()) {
                deadLetters.add(work.handler().name(), work.delivery(), work.message(), Reasons.of(failure), attempts);
            }
        });
    }

    /**
     * Handles a dead letter again and closes it. Nothing else is handled meanwhile, so a message of the same key that
     * arrives just now either waits behind the letter still or finds it handled.
     */
    void replay(OpenLetter letter, List<Step> steps) {
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
            lock.holdAlone();
            if (!deadLetters.close(letter.id(), DeadLetterStatus.REPLAYED)) {
                return; // somebody else was faster
            }
            Known known = table.known(keys(steps));
            Set<Handled> fresh = table.record(only(Step.Work.class, steps));
            for (Step step : steps) {
                if (step instanceof Step.Work work) {
                    if (letter.isUnread()) {
                        known.unblock(work.key().forEveryHandler());
                    } else {
                        known.unblock(work.key());
                        fresh.add(
                                new Handled(work.key().handler(), work.message().id()));
                    }
                    handle(work, known, fresh);
                }
            }
            table.raise(known.raised());
        });
    }

    private void handle(Step.Work work, Known known, Set<Handled> fresh) {
        HandlerKey key = work.key();
        long version = work.message().version();
        if (!fresh.remove(new Handled(key.handler(), work.message().id()))) {
            return;
        }
        if (known.isBlocked(key)) {
            deadLetters.add(key.handler(), work.delivery(), work.message(), DeadLetters.WAITS, 0);
        } else if (known.isNewer(key, version)) {
            tracing.handle(work);
            known.raise(key, version);
        }
    }

    private void bury(Step.Unread unread, Known known) {
        Delivery delivery = unread.delivery();
        if (deadLetters.add(HandlerKey.EVERY_HANDLER, delivery, null, unread.reason(), 1)) {
            known.block(new HandlerKey(HandlerKey.EVERY_HANDLER, delivery.topic(), delivery.key()));
        }
    }

    private static <S extends Step> List<S> only(Class<S> kind, List<Step> steps) {
        return steps.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Collection<String> keys(List<Step> steps) {
        return steps.stream().map(step -> step.delivery().key()).collect(Collectors.toSet());
    }
}
