package org.foundationops.kit.decision;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.messages.IncomingMessage;
import org.foundationops.kit.messages.MessageHandler;
import org.foundationops.kit.messages.Subscription;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.time.TransactionTime;

/** Applies what bodies decided: the first that passed for the current version, and never a second one. */
@ApplicationScoped
class DecisionAnswers implements MessageHandler {

    private static final Subscription MOTIONS = new Subscription("foundation.elections.v1", "motion");

    private final DecisionStore store;
    private final Audit audit;
    private final TransactionTime time;
    private final Map<String, DecisionSubject> subjects;

    DecisionAnswers(DecisionStore store, Audit audit, TransactionTime time, @All List<DecisionSubject> subjects) {
        this.store = store;
        this.audit = audit;
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
        decided(message)
                .ifPresent(answer -> store.lock(answer.requestId()).ifPresent(request -> judge(request, answer)));
    }

    /** What a body allows can have become impossible meanwhile: the money is spent, the applicant suspended. */
    @Override
    public boolean refused(IncomingMessage message, Problem refusal) {
        decided(message)
                .ifPresent(answer -> store.lock(answer.requestId()).ifPresent(request -> {
                    String problem = "urn:problem:" + refusal.type().type();
                    store.add(answer, Disposition.HINDERED, problem, time.now());
                    audit.record(AuditEntry.of(
                                    "decision-hindered",
                                    answer.subject().type(),
                                    answer.subject().id())
                            .with("motionId", answer.motionId())
                            .with("problem", problem));
                }));
        return true;
    }

    private static Optional<DecisionAnswer> decided(IncomingMessage message) {
        boolean isDecided =
                message.data().hasNonNull("requestId") && message.data().hasNonNull("outcome");
        return isDecided ? Optional.of(message.dataAs(DecisionAnswer.class)) : Optional.empty();
    }

    private void judge(DecisionRequestState request, DecisionAnswer answer) {
        if (store.isRecorded(answer.motionId())) {
            return; // a later state of the same motion; its decision was judged when it was made
        }
        DecisionSubject subject = subject(request.kind());
        Disposition disposition = disposition(request, answer, subject);
        store.add(answer, disposition, null, time.now());
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
