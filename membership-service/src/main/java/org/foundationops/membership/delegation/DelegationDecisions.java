package org.foundationops.membership.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.decision.DecisionAnswer;
import org.foundationops.kit.decision.DecisionSubject;

/** Grants the delegation for which a motion passed. */
@ApplicationScoped
class DelegationDecisions implements DecisionSubject {

    static final String KIND = "DELEGATE_POWER";

    private final DelegationService service;
    private final DelegationRepository delegations;

    DelegationDecisions(DelegationService service, DelegationRepository delegations) {
        this.service = service;
        this.delegations = delegations;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public long currentVersion(UUID subjectId) {
        return delegations.get(subjectId).version();
    }

    @Override
    public void apply(DecisionAnswer answer) {
        service.applyMotion(answer);
    }
}
