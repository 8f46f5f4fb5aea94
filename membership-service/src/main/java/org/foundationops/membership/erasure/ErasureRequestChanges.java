package org.foundationops.membership.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.membership.erasure.domain.ErasureRequest;

/** What every change of a request leaves behind: an audit entry. The erasure itself has messages; the wish concerns nobody. */
@ApplicationScoped
class ErasureRequestChanges {

    private final Audit audit;

    ErasureRequestChanges(Audit audit) {
        this.audit = audit;
    }

    void requested(ErasureRequest request) {
        record("requested", request);
    }

    void withdrawn(ErasureRequest request, Instant now) {
        request.withdraw(now);
        record("withdrawn", request);
    }

    void carriedOut(ErasureRequest request, Instant now) {
        request.carryOut(now);
        record("carried-out", request);
    }

    private void record(String action, ErasureRequest request) {
        audit.record(AuditEntry.of(action, "erasure-request", request.id())
                .with("personId", request.personId())
                .with("dueAt", request.dueAt()));
    }
}
