package org.foundationops.elections.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.foundationops.elections.body.domain.Body;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.time.TransactionTime;

/** Sets up bodies. */
@ApplicationScoped
public class BodyService {

    private final BodyRepository bodies;
    private final BodyMessages messages;
    private final Audit audit;
    private final TransactionTime time;

    BodyService(BodyRepository bodies, BodyMessages messages, Audit audit, TransactionTime time) {
        this.bodies = bodies;
        this.messages = messages;
        this.audit = audit;
        this.time = time;
    }

    @Transactional
    public BodyView create(NewBody request) {
        Body body =
                new Body(UuidV7.next(), request.name().strip(), request.kind(), request.authorisedNumber(), time.now());
        bodies.persistAndFlush(body);
        messages.created(body);
        audit.record(AuditEntry.of("body-created", "body", body.id())
                .with("kind", body.kind().name())
                .with("authorisedNumber", body.authorisedNumber()));
        return BodyView.of(body);
    }
}
