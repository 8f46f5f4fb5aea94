package org.foundationops.elections.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.foundationops.elections.election.ElectionRepository;
import org.foundationops.elections.election.Officers;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.interest.Conflicts;
import org.foundationops.elections.nomination.domain.Nomination;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.problem.Forbidden;
import org.foundationops.kit.time.TransactionTime;

/** Takes appeals against rulings on eligibility, and what the body decided on them. */
@ApplicationScoped
class AppealService {

    private final NominationRepository nominations;
    private final ElectionRepository elections;
    private final EligibilityChecks eligibility;
    private final ReviewChecks review;
    private final Conflicts conflicts;
    private final Officers officers;
    private final Caller caller;
    private final Audit audit;
    private final TransactionTime time;

    AppealService(
            NominationRepository nominations,
            ElectionRepository elections,
            EligibilityChecks eligibility,
            ReviewChecks review,
            Conflicts conflicts,
            Officers officers,
            Caller caller,
            Audit audit,
            TransactionTime time) {
        this.nominations = nominations;
        this.elections = elections;
        this.eligibility = eligibility;
        this.review = review;
        this.conflicts = conflicts;
        this.officers = officers;
        this.caller = caller;
        this.audit = audit;
        this.time = time;
    }

    @Transactional
    public NominationView appeal(UUID id, NewAppeal request) {
        UUID person = caller.requirePerson();
        Nomination nomination = nominations.requireLocked(id);
        if (!nomination.nomineeId().equals(person)) {
            throw new Forbidden("Only the nominee may appeal.");
        }
        Election election = elections.requireLocked(nomination.electionId());
        Instant now = time.now();
        nomination.appeal(request.reason().strip(), election.status(), review.timeToAppeal(now), now);
        nominations.flush();
        audit.record(entry("nomination-appealed", nomination).reason(request.reason()));
        return NominationView.of(nomination);
    }

    /** The secretary records what the body decided; nobody records it who ruled, or would gain. */
    @Transactional
    public NominationView decide(UUID id, NewAppealDecision request) {
        Nomination nomination = nominations.requireLocked(id);
        Election election = elections.requireLocked(nomination.electionId());
        officers.requireSecretary(election.bodyId());
        UUID secretary = caller.requirePerson();
        conflicts.requireNone(secretary, Set.of(nomination.nomineeId()), id);
        nomination.decideAppeal(request.decision(), secretary, election.status(), time.now());
        eligibility.check(election, nomination, time.now());
        nominations.flush();
        audit.record(entry("nomination-appeal-decided", nomination)
                .because(request.outcome().name())
                .with("decidedOn", request.decidedOn()));
        return NominationView.of(nomination);
    }

    private static AuditEntry entry(String action, Nomination nomination) {
        return AuditEntry.of(action, "nomination", nomination.id()).with("electionId", nomination.electionId());
    }
}
