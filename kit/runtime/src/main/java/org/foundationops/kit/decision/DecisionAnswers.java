package org.foundationops.kit.decision;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foundationops.kit.messages.IncomingMessage;
import org.foundationops.kit.messages.MessageHandler;
import org.foundationops.kit.messages.Subscription;
import org.foundationops.kit.time.TransactionTime;

/** Applies what bodies decided: the first that passed for the current version, and never a second one. */
@ApplicationScoped
class DecisionAnswers implements MessageHandler {

    private static final Subscription MOTIONS = new Subscription("foundation.elections.v1", "motion");

    private final DecisionStore store;
    private final TransactionTime time;
    private final Map<String, DecisionSubject> subjects;

    DecisionAnswers(DecisionStore store, TransactionTime time, @All List<DecisionSubject> subjects) {
        this.store = store;
        this.time = time;
        this.subjects = subjects.stream().collect(Collectors.toMap(DecisionSubject::kind, Function.identity()));
    }

    @Override
    public String name() {
        return "decision-answers";
    }

    @Override
    public Set<Subscription> subscriptions() {
        return subjects.isEmpty() ? Set.of() : Set.of(MOTIONS);
    }

    @Override
    public void handle(IncomingMessage message) {
        if (message.data().hasNonNull("requestId") && message.data().hasNonNull("outcome")) {
            DecisionAnswer answer = message.dataAs(DecisionAnswer.class);
            store.lock(answer.requestId()).ifPresent(request -> judge(request, answer));
        }
    }

    private void judge(DecisionRequestState request, DecisionAnswer answer) {
        if (store.isRecorded(answer.motionId())) {
            return; // a later state of the same motion; its decision was judged when it was made
        }
        DecisionSubject subject = subject(request.kind());
        Disposition disposition = disposition(request, answer, subject);
        store.add(answer, disposition, time.now());
        if (disposition == Disposition.APPLIED) {
            subject.apply(answer);
        } else if (disposition == Disposition.STALE) {
            subject.outdated(answer);
        }
    }

    private Disposition disposition(DecisionRequestState request, DecisionAnswer answer, DecisionSubject subject) {
        if (!answer.isPassed()) {
            return Disposition.NOT_PASSED;
        }
        if (request.withdrawn()) {
            return Disposition.WITHDRAWN;
        }
        if (store.isApplied(answer.requestId())) {
            return Disposition.LATER;
        }
        return subject.currentVersion(answer.subject().id()) == answer.subject().version()
                ? Disposition.APPLIED
                : Disposition.STALE;
    }

    private DecisionSubject subject(String kind) {
        DecisionSubject subject = subjects.get(kind);
        if (subject == null) {
            throw new IllegalStateException("Nothing here applies decisions of kind " + kind);
        }
        return subject;
    }
}
