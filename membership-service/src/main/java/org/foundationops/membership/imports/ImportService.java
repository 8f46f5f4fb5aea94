package org.foundationops.membership.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.imports.domain.ImportKind;
import org.foundationops.membership.imports.domain.Sender;

/** Takes files in; a thread of its own brings in what they hold. */
@ApplicationScoped
class ImportService {

    private final ImportRepository imports;
    private final Audit audit;
    private final TransactionTime time;

    ImportService(ImportRepository imports, Audit audit, TransactionTime time) {
        this.imports = imports;
        this.audit = audit;
        this.time = time;
    }

    @Transactional
    ImportView take(ImportKind kind, boolean dryRun, byte[] file, Sender sender) {
        sender.requireMaySend(kind);
        UUID id = UuidV7.next();
        imports.add(id, kind, dryRun, sender.actor(), file, time.now());
        audit.record(AuditEntry.of("requested", "import", id).with("kind", kind).with("dryRun", dryRun));
        return imports.get(id);
    }
}
