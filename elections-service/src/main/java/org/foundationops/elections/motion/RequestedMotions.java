package org.foundationops.elections.motion;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.elections.body.BodyRepository;
import org.foundationops.elections.motion.domain.Matter;
import org.foundationops.elections.motion.domain.Motion;
import org.foundationops.elections.motion.domain.MotionDraft;
import org.foundationops.elections.motion.domain.MotionRule;
import org.foundationops.elections.motion.domain.Procedure;
import org.foundationops.kit.messages.IncomingMessage;
import org.foundationops.kit.messages.MessageHandler;
import org.foundationops.kit.messages.Subscription;
import org.foundationops.kit.time.TransactionTime;
import org.jspecify.annotations.Nullable;

/** What other services ask a body becomes a motion on the agenda of its next meeting, once for each request. */
@ApplicationScoped
class RequestedMotions implements MessageHandler {

    /** Where services ask; one that begins to do so is added here, with its sample. */
    private static final Set<String> TOPICS = Set.of("foundation.membership.v1", "foundation.grants.v1");

    record Subject(String service, String type, UUID id, long version) {}

    record Request(
            UUID requestId,
            UUID body,
            String kind,
            Subject subject,
            String text,
            JsonNode terms,
            List<UUID> interestedPersons,
            List<UUID> interestedOrganisations,
            @Nullable Instant decideBy,
            boolean withdrawn) {

        MotionDraft draft() {
            Matter matter = new Matter(
                    kind,
                    text,
                    new org.foundationops.elections.motion.domain.Subject(
                            subject.service(), subject.type(), subject.id(), subject.version()),
                    terms.toString(),
                    Set.copyOf(interestedPersons),
                    Set.copyOf(interestedOrganisations),
                    null);
            return new MotionDraft(
                    body,
                    null,
                    matter,
                    Procedure.inMeeting(MotionRule.MAJORITY_PRESENT),
                    new MotionDraft.Request(requestId, decideBy),
                    null);
        }
    }

    private final MotionRepository motions;
    private final MotionService service;
    private final MotionChanges changes;
    private final BodyRepository bodies;
    private final TransactionTime time;

    RequestedMotions(
            MotionRepository motions,
            MotionService service,
            MotionChanges changes,
            BodyRepository bodies,
            TransactionTime time) {
        this.motions = motions;
        this.service = service;
        this.changes = changes;
        this.bodies = bodies;
        this.time = time;
    }

    @Override
    public String name() {
        return "decision-requests";
    }

    @Override
    public Set<Subscription> subscriptions() {
        return TOPICS.stream()
                .map(topic -> new Subscription(topic, "decision-request"))
                .collect(Collectors.toSet());
    }

    @Override
    public void handle(IncomingMessage message) {
        Request request = message.dataAs(Request.class);
        List<Motion> asked =
                motions.ofRequestForChange(request.requestId()).stream().toList();
        if (request.withdrawn()) {
            asked.stream().filter(Motion::isUndecided).forEach(this::withdraw);
        } else if (asked.isEmpty()) {
            take(request);
        }
    }

    /** A dead letter would hold up every voter roll, so a request to a body that is not ours is only written down. */
    private void take(Request request) {
        if (bodies.findByIdOptional(request.body()).isPresent()) {
            service.draftForNextMeeting(request.draft());
        } else {
            changes.notTaken(request.requestId(), request.body());
        }
    }

    private void withdraw(Motion motion) {
        changes.record(motion, motion.withdraw(time.now()));
    }
}
