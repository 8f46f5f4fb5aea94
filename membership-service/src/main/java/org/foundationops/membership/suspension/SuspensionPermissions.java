package org.foundationops.membership.suspension;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.permission.SubjectPermissions;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.conflict.Conflicts;
import org.foundationops.membership.suspension.domain.Suspension;

/** What the state of a suspension refuses: it is lifted once, by somebody who is free to do so. */
@ApplicationScoped
class SuspensionPermissions implements SubjectPermissions {

    private final SuspensionRepository suspensions;
    private final Conflicts conflicts;
    private final Caller caller;
    private final TransactionTime time;

    SuspensionPermissions(SuspensionRepository suspensions, Conflicts conflicts, Caller caller, TransactionTime time) {
        this.suspensions = suspensions;
        this.conflicts = conflicts;
        this.caller = caller;
        this.time = time;
    }

    @Override
    public String path() {
        return "/v1/suspensions/{id}";
    }

    @Override
    public void check(String operationId, UUID id) {
        if (operationId.equals("liftSuspension")) {
            Suspension suspension = suspensions.get(id);
            conflicts.requireNone(caller.requirePerson(), suspension.subject().interests());
            suspension.requireNotOver(time.now());
        }
    }
}
