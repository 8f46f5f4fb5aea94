package org.foundationops.kit.decision;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.messages.MessagesConfig;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.kit.time.TransactionTime;

/** Asks bodies for decisions, inside the transaction that makes the decision necessary. */
@ApplicationScoped
public class DecisionRequests {

    private static final String NOUN = "decision-request";

    private final DecisionStore store;
    private final Outbox outbox;
    private final TransactionTime time;
    private final ObjectMapper json;
    private final String service;

    DecisionRequests(
            DecisionStore store, Outbox outbox, TransactionTime time, ObjectMapper json, MessagesConfig config) {
        this.store = store;
        this.outbox = outbox;
        this.time = time;
        this.json = json;
        this.service = config.topic().split("\\.", -1)[1];
    }

    /** Asks, and returns the id of the request. The answer arrives later at the {@link DecisionSubject} of its kind. */
    public UUID ask(DecisionRequest request) {
        UUID id = UuidV7.next();
        DecisionRequest.Subject subject = request.subject();
        DecisionRequestState state = new DecisionRequestState(
                id,
                1,
                id,
                request.body(),
                request.kind(),
                new DecisionAnswer.Subject(service, subject.type(), subject.id(), subject.version()),
                request.text(),
                json.valueToTree(request.terms()),
                request.interestedPersons(),
                request.interestedOrganisations(),
                request.decideBy(),
                false);
        store.add(state, time.now());
        publish(state);
        return id;
    }

    /** Takes a request back; an answer that comes nevertheless is not applied. Doing it twice changes nothing. */
    public void withdraw(UUID requestId) {
        DecisionRequestState state =
                store.lock(requestId).orElseThrow(() -> new NotFound("There is no decision request " + requestId));
        if (state.withdrawn()) {
            return;
        }
        DecisionRequestState withdrawn = state.withdraw();
        store.replace(withdrawn);
        publish(withdrawn);
    }

    /** What was answered so far, the oldest first. */
    public List<RecordedAnswer> answers(UUID requestId) {
        return store.answers(requestId);
    }

    /** Everything that was asked about one subject, with the answers, the oldest first. */
    public List<AskedDecision> about(String kind, UUID subjectId) {
        return store.about(kind, subjectId);
    }

    /**
     * The body to ask again when its motion was about an older version than {@code version}, unless somebody has asked
     * about this version already.
     */
    public Optional<UUID> bodyToAskAgain(String kind, DecisionAnswer outdated, long version) {
        List<AskedDecision> asked = about(kind, outdated.subject().id());
        if (asked.stream().anyMatch(each -> each.isWaiting() && each.subjectVersion() == version)) {
            return Optional.empty();
        }
        return asked.stream()
                .filter(each -> each.id().equals(outdated.requestId()))
                .map(AskedDecision::body)
                .findFirst();
    }

    /** Takes back what nobody has answered yet, when there is nothing left to decide. */
    public void withdrawWaiting(String kind, UUID subjectId) {
        about(kind, subjectId).stream().filter(AskedDecision::isWaiting).forEach(request -> withdraw(request.id()));
    }

    private void publish(DecisionRequestState state) {
        outbox.publish(new OutgoingMessage(
                "foundation." + service + ".decision.requested.v1", NOUN, state.id(), state.version(), state));
    }
}
