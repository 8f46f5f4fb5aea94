package org.foundationops.elections.roll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;

/** That somebody tried to take a vote back is recorded, although it is refused and all else is undone. */
@ApplicationScoped
class RefusedRevocations {

    private final Audit audit;

    RefusedRevocations(Audit audit) {
        this.audit = audit;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void record(UUID electionId, UUID personId, String reason) {
        audit.record(AuditEntry.of("roll-revocation-refused", "election", electionId)
                .with("personId", personId)
                .because("token-issued")
                .reason(reason));
    }
}
