package org.foundationops.membership.corporate;

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
import org.foundationops.membership.corporate.domain.CorporateMembership;
import org.foundationops.membership.corporate.domain.Outcome;
import org.foundationops.membership.decision.NewDecisionRequest;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.foundationops.membership.pricelist.PriceListRepository;
import org.jspecify.annotations.Nullable;

/** What bodies decide on applications of organisations, recorded by a secretary or come as the answer to a request. */
@ApplicationScoped
class CorporateDecisionService implements DecisionSubject {

    /** What bodies are asked. */
    static final String KIND = "ADMIT_CORPORATE_MEMBER";

    private final CorporateMembershipRepository memberships;
    private final PriceListRepository priceLists;
    private final CorporateMembershipChanges changes;
    private final CorporateConflicts conflicts;
    private final DecisionRequests decisionRequests;
    private final FoundationCalendar calendar;
    private final TransactionTime time;

    CorporateDecisionService(
            CorporateMembershipRepository memberships,
            PriceListRepository priceLists,
            CorporateMembershipChanges changes,
            CorporateConflicts conflicts,
            DecisionRequests decisionRequests,
            FoundationCalendar calendar,
            TransactionTime time) {
        this.memberships = memberships;
        this.priceLists = priceLists;
        this.changes = changes;
        this.conflicts = conflicts;
        this.decisionRequests = decisionRequests;
        this.calendar = calendar;
        this.time = time;
    }

    /** Takes over what a meeting decided; {@code recorder} is the person who writes it down. */
    @Transactional
    CorporateMembership record(UUID id, NewCorporateDecision request, UUID recorder) {
        Instant now = time.now();
        RecordedDecision decision =
                RecordedDecision.ofMeeting(request.decidedOn(), request.minuteReference(), calendar.dayOf(now), now);
        conflicts.requireNone(recorder, memberships.forChange(id));
        return decide(id, request.outcome(), decision, recorder, request.reason());
    }

    /** Puts the application before a body; its answer comes as a message. */
    @Transactional
    UUID request(UUID id, NewDecisionRequest request) {
        CorporateMembership membership = memberships.forChange(id);
        membership.requireUndecided();
        return ask(membership, request.bodyId(), request.decideBy());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public long currentVersion(UUID subjectId) {
        return memberships.get(subjectId).version();
    }

    /** Takes over a motion that passed: to admit the organisation. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void apply(DecisionAnswer answer) {
        RecordedDecision decision = RecordedDecision.ofMotion(
                answer.motionId(), calendar.dayOf(answer.decidedAt()), answer.minuteReference(), time.now());
        decide(answer.subject().id(), Outcome.APPROVED, decision, null, null);
    }

    /** The motion was about an older version: the same body is asked again, if there is something to decide now. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void outdated(DecisionAnswer answer) {
        memberships
                .undecidedForChange(answer.subject().id())
                .ifPresent(membership -> decisionRequests
                        .bodyToAskAgain(KIND, answer, membership.version())
                        .ifPresent(body -> ask(membership, body, null)));
    }

    private UUID ask(CorporateMembership membership, UUID bodyId, @Nullable Instant decideBy) {
        UUID requestId = decisionRequests.ask(new DecisionRequest(
                bodyId,
                KIND,
                new DecisionRequest.Subject(CorporateMembershipChanges.NOUN, membership.id(), membership.version()),
                "Admit the organisation as a corporate member?",
                Map.of("tier", membership.tier()),
                membership.actingPersons(),
                List.of(membership.organisationId()),
                decideBy));
        changes.recordRequest(membership, requestId, bodyId);
        return requestId;
    }

    private CorporateMembership decide(
            UUID id, Outcome outcome, RecordedDecision decision, @Nullable UUID recorder, @Nullable String reason) {
        CorporateMembership membership = memberships.forChange(id);
        changes.record(
                membership,
                membership.decide(outcome, decision, recorder, priceLists.inForceOn(decision.decidedOn())),
                reason);
        changes.nothingToDecide(membership);
        return membership;
    }
}
