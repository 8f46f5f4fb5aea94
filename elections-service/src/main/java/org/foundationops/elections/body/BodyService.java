package org.foundationops.elections.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.body.domain.Body;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.policy.Policies;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.RuleBroken;
import org.foundationops.kit.time.TransactionTime;

/** Sets up bodies. */
@ApplicationScoped
public class BodyService {

    private final BodyRepository bodies;
    private final BodyMessages messages;
    private final Audit audit;
    private final Policies policies;
    private final TransactionTime time;

    BodyService(BodyRepository bodies, BodyMessages messages, Audit audit, Policies policies, TransactionTime time) {
        this.bodies = bodies;
        this.messages = messages;
        this.audit = audit;
        this.policies = policies;
        this.time = time;
    }

    /** Policy {@code steering-council}. */
    record SteeringCouncil(int seats) {}

    @Transactional
    public BodyView create(NewBody request) {
        Instant now = time.now();
        requireWhole(request);
        int usual = policies.at("steering-council", now, SteeringCouncil.class).seats();
        Body body = new Body(
                UuidV7.next(),
                request.name().strip(),
                request.kind(),
                request.stagger(usual),
                request.ratifyingBodyId(),
                now);
        bodies.persistAndFlush(body);
        messages.created(body);
        audit.record(AuditEntry.of("body-created", "body", body.id())
                .with("kind", body.kind().name())
                .with("authorisedNumber", body.authorisedNumber())
                .with("odd", body.sizeAt(now).odd())
                .with("ratifyingBodyId", body.ratifyingBodyId()));
        return BodyView.of(body);
    }

    private void requireWhole(NewBody request) {
        List<FieldError> errors = request.violations();
        UUID ratifier = request.ratifyingBodyId();
        if (errors.isEmpty() && ratifier != null && !bodies.isBoard(ratifier)) {
            errors.add(new FieldError("/ratifyingBodyId", "is no board"));
        }
        if (!errors.isEmpty()) {
            throw new RuleBroken("The body cannot be set up like this.", errors);
        }
    }
}
