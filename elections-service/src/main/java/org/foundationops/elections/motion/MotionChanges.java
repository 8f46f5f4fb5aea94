package org.foundationops.elections.motion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.elections.motion.domain.Motion;
import org.foundationops.elections.motion.domain.MotionChange;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.jspecify.annotations.Nullable;

/** What every change of a motion leaves behind: its audit entry, and its message unless it is a vote. */
@ApplicationScoped
public class MotionChanges {

    private static final String NOUN = "motion";

    private final MotionRepository motions;
    private final Outbox outbox;
    private final Audit audit;
    private final ObjectMapper json;

    MotionChanges(MotionRepository motions, Outbox outbox, Audit audit, ObjectMapper json) {
        this.motions = motions;
        this.outbox = outbox;
        this.audit = audit;
        this.json = json;
    }

    public void record(Motion motion, MotionChange change) {
        motions.flush(); // gives the version
        AuditEntry entry = AuditEntry.of("motion-" + participle(change), NOUN, motion.id())
                .with("bodyId", motion.bodyId())
                .with("requestId", motion.requestId().orElse(null));
        switch (change) {
            case MotionChange.VoteCast vote ->
                entry.with("personId", vote.personId())
                        .with("choice", vote.choice())
                        .with("before", vote.before());
            case MotionChange.Decided decided ->
                entry.with("outcome", decided.verdict().outcome())
                        .with("minuteReference", motion.minuteReference().orElse(null));
            case MotionChange.PutOff putOff ->
                entry.with("closesAt", motion.closesAt().orElse(null));
            case MotionChange.Superseded superseded -> entry.with("by", superseded.by());
            default ->
                entry.with("rule", motion.procedure().rule())
                        .with("mode", motion.procedure().mode());
        }
        audit.record(entry);
        if (!(change instanceof MotionChange.VoteCast)) {
            publish(motion, participle(change));
        }
    }

    /** Those whose conflict came about after the motion was opened. */
    void recused(Motion motion, UUID person) {
        audit.record(AuditEntry.of("motion-elector-recused", NOUN, motion.id()).with("personId", person));
    }

    /** It has passed, and what it was to bring about cannot be done any more. */
    void withoutEffect(Motion motion, String why) {
        audit.record(AuditEntry.of("motion-without-effect", NOUN, motion.id())
                .with("kind", motion.matter().kind())
                .because(why));
    }

    /** A request that cannot become a motion, because there is no such body here. */
    void notTaken(UUID requestId, UUID bodyId) {
        audit.record(AuditEntry.of("decision-request-not-taken", "decision-request", requestId)
                .with("bodyId", bodyId)
                .because("UNKNOWN_BODY"));
    }

    private void publish(Motion motion, String participle) {
        outbox.publish(new OutgoingMessage(
                "foundation.elections.motion." + participle + ".v1",
                NOUN,
                motion.id(),
                motion.version(),
                MotionState.of(motion, read(motion.matter().terms()))));
    }

    private @Nullable JsonNode read(@Nullable String terms) {
        try {
            return terms == null ? null : json.readTree(terms);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String participle(MotionChange change) {
        return switch (change) {
            case MotionChange.Drafted drafted -> "drafted";
            case MotionChange.Changed changed -> "changed";
            case MotionChange.Opened opened -> "opened";
            case MotionChange.VoteCast vote -> "vote-cast";
            case MotionChange.PutOff putOff -> "put-off";
            case MotionChange.Decided decided -> "decided";
            case MotionChange.Withdrawn withdrawn -> "withdrawn";
            case MotionChange.Superseded superseded -> "superseded";
        };
    }
}
