package org.foundationops.membership.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.permission.SubjectPermissions;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.conflict.domain.DeclaredConflict;

/** What the state of a declared conflict refuses: it is shown to its person and to officers, and ends once. */
@ApplicationScoped
class ConflictPermissions implements SubjectPermissions {

    private final ConflictRepository conflicts;
    private final ConflictReaders readers;
    private final TransactionTime time;

    ConflictPermissions(ConflictRepository conflicts, ConflictReaders readers, TransactionTime time) {
        this.conflicts = conflicts;
        this.readers = readers;
        this.time = time;
    }

    @Override
    public String path() {
        return "/v1/conflicts/{id}";
    }

    @Override
    public void check(String operationId, UUID id) {
        DeclaredConflict conflict = conflicts.get(id);
        readers.requireMayRead(conflict);
        if (operationId.equals("endConflict")) {
            readers.requireMayEnd(conflict);
            conflict.requireNotOver(time.now());
        }
    }
}
