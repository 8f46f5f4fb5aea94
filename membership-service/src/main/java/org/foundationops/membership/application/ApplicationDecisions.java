package org.foundationops.membership.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.decision.DecisionAnswer;
import org.foundationops.kit.decision.DecisionSubject;

/** Admits the applicant for whom a motion passed; one that failed or lapsed rejects nobody. */
@ApplicationScoped
class ApplicationDecisions implements DecisionSubject {

    static final String KIND = "ADMIT_INDIVIDUAL_MEMBER";

    private final DecisionService service;
    private final ApplicationRepository applications;

    ApplicationDecisions(DecisionService service, ApplicationRepository applications) {
        this.service = service;
        this.applications = applications;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public long currentVersion(UUID subjectId) {
        return applications.get(subjectId).version();
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
