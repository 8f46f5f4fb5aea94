package org.foundationops.membership.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.decision.DecisionAnswer;
import org.foundationops.kit.decision.DecisionSubject;

/** Establishes the group for which a motion passed. */
@ApplicationScoped
class GroupDecisions implements DecisionSubject {

    static final String KIND = "ESTABLISH_GROUP";

    private final GroupDecisionService service;
    private final GroupRepository groups;

    GroupDecisions(GroupDecisionService service, GroupRepository groups) {
        this.service = service;
        this.groups = groups;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public long currentVersion(UUID subjectId) {
        return groups.get(subjectId).version();
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
