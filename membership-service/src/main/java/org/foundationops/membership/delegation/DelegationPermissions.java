package org.foundationops.membership.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.permission.SubjectPermissions;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.delegation.domain.Delegation;

/** What the state of a delegation refuses: it is decided once, and revoked while it is not over. */
@ApplicationScoped
class DelegationPermissions implements SubjectPermissions {

    private final DelegationRepository delegations;
    private final TransactionTime time;

    DelegationPermissions(DelegationRepository delegations, TransactionTime time) {
        this.delegations = delegations;
        this.time = time;
    }

    @Override
    public String path() {
        return "/v1/delegations/{id}";
    }

    @Override
    public void check(String operationId, UUID id) {
        Delegation delegation = delegations.get(id);
        switch (operationId) {
            case "recordDelegationDecision", "requestDelegationDecision", "withdrawDelegation" ->
                delegation.requireProposed();
            case "revokeDelegation" -> delegation.requireNotOver(time.now());
            default -> {}
        }
    }
}
