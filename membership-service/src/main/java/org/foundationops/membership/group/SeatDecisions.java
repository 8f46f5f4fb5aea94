package org.foundationops.membership.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.decision.DecisionAnswer;
import org.foundationops.kit.decision.DecisionSubject;

/** Admits the person for whom a motion passed; one that failed or lapsed rejects nobody. */
@ApplicationScoped
class SeatDecisions implements DecisionSubject {

    static final String KIND = "ADMIT_GROUP_MEMBER";

    private final SeatDecisionService service;
    private final SeatRepository seats;

    SeatDecisions(SeatDecisionService service, SeatRepository seats) {
        this.service = service;
        this.seats = seats;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public long currentVersion(UUID subjectId) {
        return seats.get(subjectId).version();
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
