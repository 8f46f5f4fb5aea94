package org.foundationops.membership.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.decision.DecisionAnswer;
import org.foundationops.kit.decision.DecisionSubject;

/** Shuts down the group that was presumed defunct, when the board says so. */
@ApplicationScoped
class DefunctDecisions implements DecisionSubject {

    static final String KIND = "SHUT_DOWN_DEFUNCT_GROUP";

    private final ShutdownService service;
    private final GroupRepository groups;

    DefunctDecisions(ShutdownService service, GroupRepository groups) {
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
        service.askAgainAboutDefunct(answer);
    }
}
