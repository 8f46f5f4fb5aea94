package org.foundationops.membership.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.decision.DecisionAnswer;
import org.foundationops.kit.decision.DecisionRequest;
import org.foundationops.kit.decision.DecisionRequests;
import org.foundationops.kit.decision.DecisionSubject;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.application.domain.ApplicationChange;
import org.foundationops.membership.application.domain.MembershipApplication;
import org.foundationops.membership.application.domain.Outcome;
import org.foundationops.membership.conflict.Conflicts;
import org.foundationops.membership.decision.NewDecisionRequest;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.foundationops.membership.delegation.Delegations;
import org.foundationops.membership.delegation.domain.DelegatedDecision;
import org.foundationops.membership.member.MemberService;
import org.foundationops.membership.suspension.Suspensions;
import org.foundationops.membership.turns.Turns;
import org.jspecify.annotations.Nullable;

/** What bodies decide on applications, recorded by a secretary or come as the answer to a request. */
@ApplicationScoped
class DecisionService implements DecisionSubject {

    /** What bodies are asked. */
    static final String KIND = "ADMIT_INDIVIDUAL_MEMBER";

    private final ApplicationRepository applications;
    private final MemberService members;
    private final ApplicationChanges changes;
    private final DecisionRequests decisionRequests;
    private final Delegations delegations;
    private final Conflicts conflicts;
    private final Suspensions suspensions;
    private final Turns turns;
    private final FoundationCalendar calendar;
    private final TransactionTime time;

    DecisionService(
            ApplicationRepository applications,
            MemberService members,
            ApplicationChanges changes,
            DecisionRequests decisionRequests,
            Delegations delegations,
            Conflicts conflicts,
            Suspensions suspensions,
            Turns turns,
            FoundationCalendar calendar,
            TransactionTime time) {
        this.applications = applications;
        this.members = members;
        this.changes = changes;
        this.decisionRequests = decisionRequests;
        this.delegations = delegations;
        this.conflicts = conflicts;
        this.suspensions = suspensions;
        this.turns = turns;
        this.calendar = calendar;
        this.time = time;
    }

    /** Takes over what a meeting decided; {@code recorder} is the person who writes it down. */
    @Transactional
    void record(UUID id, NewDecision request, UUID recorder) {
        Instant now = time.now();
        RecordedDecision decision =
                RecordedDecision.ofMeeting(request.decidedOn(), request.minuteReference(), calendar.dayOf(now), now);
        decide(applications.forChange(id), request.outcome(), decision, recorder, request.reason());
    }

    /** A group or the holder of an office admits the applicant, within what the body has delegated. */
    @Transactional
    void approveByDelegation(UUID id, NewDelegatedApproval request, UUID delegate) {
        Instant now = time.now();
        RecordedDecision decision =
                RecordedDecision.ofMeeting(request.decidedOn(), request.minuteReference(), calendar.dayOf(now), now);
        MembershipApplication application = applications.forChange(id);
        application.requireReady(now);
        conflicts.requireNone(delegate, ApplicationInterest.of(application));
        application.applicantId().ifPresent(suspensions::requirePerson);
        delegations.use(
                request.delegationId(),
                new DelegatedDecision(
                        KIND, ApplicationInterest.subject(application), null, decision.decidedOn(), delegate));
        application.approveUnder(request.delegationId());
        decide(application, Outcome.APPROVED, decision, delegate, null);
    }

    /** Puts the application before a body; its answer comes as a message. */
    @Transactional
    UUID request(UUID id, NewDecisionRequest request) {
        MembershipApplication application = applications.forChange(id);
        application.requireReady(time.now());
        return ask(application, request.bodyId(), request.decideBy());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public long currentVersion(UUID subjectId) {
        return applications.get(subjectId).version();
    }

    /** Takes over a motion that passed: to admit the applicant. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void apply(DecisionAnswer answer) {
        RecordedDecision decision = RecordedDecision.ofMotion(
                answer.motionId(), calendar.dayOf(answer.decidedAt()), answer.minuteReference(), time.now());
        decide(applications.forChange(answer.subject().id()), Outcome.APPROVED, decision, null, null);
    }

    /** The motion was about an older version: the same body is asked again, if there is something to decide now. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void outdated(DecisionAnswer answer) {
        applications
                .readyForChange(answer.subject().id(), time.now())
                .ifPresent(application -> decisionRequests
                        .bodyToAskAgain(KIND, answer, application.version())
                        .ifPresent(body -> ask(application, body, null)));
    }

    @Transactional
    void resume(UUID id) {
        MembershipApplication application = applications.forChange(id);
        changes.record(application, application.resume(), null);
    }

    private UUID ask(MembershipApplication application, UUID bodyId, @Nullable Instant decideBy) {
        UUID requestId = decisionRequests.ask(new DecisionRequest(
                bodyId,
                KIND,
                new DecisionRequest.Subject(ApplicationChanges.NOUN, application.id(), application.version()),
                "Admit the applicant as an individual member?",
                Map.of(),
                application.applicantId().stream().toList(),
                List.of(),
                decideBy));
        changes.recordRequest(application, requestId, bodyId);
        return requestId;
    }

    private void decide(
            MembershipApplication application,
            Outcome outcome,
            RecordedDecision decision,
            @Nullable UUID recorder,
            @Nullable String reason) {
        application.applicantId().ifPresent(applicant -> turns.take("member", applicant));
        ApplicationChange.Decided change = application.decide(outcome, decision, recorder, time.now());
        if (change instanceof ApplicationChange.Approved approved) {
            applications.standingOf(approved.personId(), application.id()).requireNotMember();
        }
        changes.record(application, change, reason);
        switch (change) {
            case ApplicationChange.Approved approved -> members.admit(approved.personId(), approved.decidedOn());
            case ApplicationChange.Rejected rejected -> {}
            case ApplicationChange.Deferred deferred -> {}
        }
    }
}
