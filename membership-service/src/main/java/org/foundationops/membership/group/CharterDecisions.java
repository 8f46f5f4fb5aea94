package org.foundationops.membership.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.decision.DecisionAnswer;
import org.foundationops.kit.decision.DecisionSubject;

/** Changes the charter for which a motion passed. */
@ApplicationScoped
class CharterDecisions implements DecisionSubject {

    static final String KIND = "CHANGE_GROUP_CHARTER";

    private final ProposalService service;
    private final ProposalRepository proposals;

    CharterDecisions(ProposalService service, ProposalRepository proposals) {
        this.service = service;
        this.proposals = proposals;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public long currentVersion(UUID subjectId) {
        return proposals.get(subjectId).version();
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
