package org.foundationops.elections.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.foundationops.elections.election.RegistrationEnd;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.time.TransactionTime;

/** When nobody can register any more, the last tokens are announced, and the key that signed them is deleted. */
@ApplicationScoped
class EndOfTokens implements RegistrationEnd {

    private final IssuanceBatches batches;
    private final ElectionKeyRepository keys;
    private final Audit audit;
    private final TransactionTime time;

    EndOfTokens(IssuanceBatches batches, ElectionKeyRepository keys, Audit audit, TransactionTime time) {
        this.batches = batches;
        this.keys = keys;
        this.audit = audit;
        this.time = time;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void comes(UUID electionId) {
        batches.issueRest(electionId);
        if (keys.deleteTokenKeys(electionId, time.now())) {
            audit.record(AuditEntry.of("token-key-deleted", "election", electionId));
        }
    }
}
