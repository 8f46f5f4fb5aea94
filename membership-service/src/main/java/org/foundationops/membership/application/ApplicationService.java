package org.foundationops.membership.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.decision.DecisionRequest;
import org.foundationops.kit.decision.DecisionRequests;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.policy.Policies;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.application.domain.ApplicationChange;
import org.foundationops.membership.application.domain.MembershipApplication;
import org.foundationops.membership.application.domain.Outcome;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.foundationops.membership.member.MemberService;
import org.foundationops.membership.turns.Turns;
import org.jspecify.annotations.Nullable;

/** Commands about applications for individual membership. */
@ApplicationScoped
class ApplicationService {

    private final ApplicationRepository applications;
    private final MemberService members;
    private final ApplicationChanges changes;
    private final DecisionRequests decisionRequests;
    private final Policies policies;
    private final Turns turns;
    private final FoundationCalendar calendar;
    private final TransactionTime time;

    ApplicationService(
            ApplicationRepository applications,
            MemberService members,
            ApplicationChanges changes,
            DecisionRequests decisionRequests,
            Policies policies,
            Turns turns,
            FoundationCalendar calendar,
            TransactionTime time) {
        this.applications = applications;
        this.members = members;
        this.changes = changes;
        this.decisionRequests = decisionRequests;
        this.policies = policies;
        this.turns = turns;
        this.calendar = calendar;
        this.time = time;
    }

    @Transactional
    MembershipApplication submit(UUID personId, NewApplication request) {
        turns.take("member", personId);
        Instant now = time.now();
        MembershipApplication application = MembershipApplication.submit(
                UuidV7.next(),
                personId,
                request.statement(),
                request.categories(),
                applications.standingOf(personId),
                policies.at(IndividualMembershipPolicy.NAME, now, IndividualMembershipPolicy.class)
                        .commentPeriod(),
                now);
        applications.persist(application);
        changes.record(application, application.submitted(), null);
        return application;
    }

    /** Takes over what a meeting decided; {@code recorder} is the person who writes it down. */
    @Transactional
    MembershipApplication recordDecision(UUID id, NewDecision request, UUID recorder) {
        Instant now = time.now();
        RecordedDecision decision =
                RecordedDecision.ofMeeting(request.decidedOn(), request.minuteReference(), calendar.dayOf(now), now);
        return decide(id, request.outcome(), decision, recorder, request.reason());
    }

    /** Puts the application before a body; its answer comes as a message. */
    @Transactional
    UUID requestDecision(UUID id, NewDecisionRequest request) {
        MembershipApplication application = applications.forChange(id);
        application.requireOpen();
        UUID requestId = decisionRequests.ask(new DecisionRequest(
                request.bodyId(),
                ApplicationDecisions.KIND,
                new DecisionRequest.Subject(ApplicationChanges.NOUN, id, application.version()),
                "Admit the applicant as an individual member?",
                Map.of(),
                List.of(application.personId()),
                List.of(),
                request.decideBy()));
        changes.recordRequest(application, requestId, request.bodyId());
        return requestId;
    }

    /** Takes over a motion that passed: to admit the applicant. */
    @Transactional(Transactional.TxType.MANDATORY)
    void applyMotion(UUID id, UUID motionId, Instant decidedAt, @Nullable String minuteReference) {
        RecordedDecision decision =
                RecordedDecision.ofMotion(motionId, calendar.dayOf(decidedAt), minuteReference, time.now());
        decide(id, Outcome.APPROVED, decision, null, null);
    }

    @Transactional
    MembershipApplication withdraw(UUID id, UUID personId) {
        MembershipApplication application = applications.forChange(id);
        requireOwn(application, personId);
        changes.record(application, application.withdraw(), null);
        return application;
    }

    private MembershipApplication decide(
            UUID id, Outcome outcome, RecordedDecision decision, @Nullable UUID recorder, @Nullable String reason) {
        MembershipApplication application = applications.forChange(id);
        turns.take("member", application.personId());
        ApplicationChange.Decided change = application.decide(outcome, decision, recorder, time.now());
        changes.record(application, change, reason);
        switch (change) {
            case ApplicationChange.Approved approved -> members.admit(approved.personId(), approved.decidedOn());
            case ApplicationChange.Rejected rejected -> {}
            case ApplicationChange.Deferred deferred -> {}
        }
        return application;
    }

    private static void requireOwn(MembershipApplication application, UUID personId) {
        if (!application.personId().equals(personId)) {
            throw ApplicationRepository.absent(application.id());
        }
    }
}
