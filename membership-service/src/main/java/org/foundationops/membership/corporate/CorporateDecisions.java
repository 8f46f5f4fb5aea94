package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.decision.DecisionAnswer;
import org.foundationops.kit.decision.DecisionSubject;

/** Approves the corporate membership for which a motion passed. */
@ApplicationScoped
class CorporateDecisions implements DecisionSubject {

    static final String KIND = "ADMIT_CORPORATE_MEMBER";

    private final CorporateDecisionService service;
    private final CorporateMembershipRepository memberships;

    CorporateDecisions(CorporateDecisionService service, CorporateMembershipRepository memberships) {
        this.service = service;
        this.memberships = memberships;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public long currentVersion(UUID subjectId) {
        return memberships.get(subjectId).version();
    }

    @Override
    public void apply(DecisionAnswer answer) {
        service.applyMotion(answer);
    }

    @Override
    public void outdated(DecisionAnswer answer) {
        service.askAgain(answer);
    }
}
