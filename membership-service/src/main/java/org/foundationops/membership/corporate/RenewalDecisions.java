package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.decision.DecisionAnswer;
import org.foundationops.kit.decision.DecisionSubject;

/** Approves the renewal for which a motion passed. */
@ApplicationScoped
class RenewalDecisions implements DecisionSubject {

    static final String KIND = "RENEW_CORPORATE_MEMBER";

    private final RenewalService service;
    private final RenewalRepository renewals;

    RenewalDecisions(RenewalService service, RenewalRepository renewals) {
        this.service = service;
        this.renewals = renewals;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public long currentVersion(UUID subjectId) {
        return renewals.get(subjectId).version();
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
