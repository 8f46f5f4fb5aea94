package org.foundationops.membership.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.decision.DecisionAnswer;
import org.foundationops.kit.decision.DecisionRequest;
import org.foundationops.kit.decision.DecisionRequests;
import org.foundationops.kit.decision.DecisionSubject;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.policy.Policies;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.foundationops.membership.delegation.domain.Delegate;
import org.foundationops.membership.delegation.domain.Delegation;
import org.foundationops.membership.delegation.domain.DelegationOutcome;
import org.foundationops.membership.delegation.domain.Powers;
import org.foundationops.membership.group.GroupRepository;
import org.foundationops.membership.turns.Turns;
import org.jspecify.annotations.Nullable;

/** Commands about delegations. */
@ApplicationScoped
class DelegationService implements DecisionSubject {

    /** What bodies are asked. */
    static final String KIND = "DELEGATE_POWER";

    private static final String POWERS = "delegation-powers";

    private final DelegationRepository delegations;
    private final DelegationChanges changes;
    private final GroupRepository groups;
    private final DecisionRequests decisionRequests;
    private final Policies policies;
    private final FoundationCalendar calendar;
    private final Turns turns;
    private final TransactionTime time;

    DelegationService(
            DelegationRepository delegations,
            DelegationChanges changes,
            GroupRepository groups,
            DecisionRequests decisionRequests,
            Policies policies,
            FoundationCalendar calendar,
            Turns turns,
            TransactionTime time) {
        this.delegations = delegations;
        this.changes = changes;
        this.groups = groups;
        this.decisionRequests = decisionRequests;
        this.policies = policies;
        this.calendar = calendar;
        this.turns = turns;
        this.time = time;
    }

    @Transactional
    Delegation propose(NewDelegation request) {
        LocalDate from = request.from();
        LocalDate until = request.until();
        Delegate to = request.to().delegate();
        UUID group = to.groupId();
        if (group != null) {
            groups.requireKnownActive("/to/groupId", group);
        }
        Delegation delegation = Delegation.propose(
                UuidV7.next(),
                request.bodyId(),
                to,
                request.power(),
                request.limits().limits(),
                policies.at(POWERS, time.now(), Powers.class),
                from == null ? null : calendar.startOf(from),
                until == null ? null : calendar.endOf(until));
        delegations.persist(delegation);
        changes.record(delegation, delegation.proposed(), null);
        return delegation;
    }

    @Transactional
    Delegation withdraw(UUID id) {
        Delegation delegation = delegations.forChange(id);
        changes.record(delegation, delegation.withdraw(), null);
        return delegation;
    }

    /** Takes over what a meeting of the body decided. */
    @Transactional
    Delegation record(UUID id, NewDelegationDecision request) {
        return decide(id, request.outcome(), meeting(request.decidedOn(), request.minuteReference()), request.reason());
    }

    /** Puts the delegation before the body whose power it is; its answer comes as a message. */
    @Transactional
    UUID request(UUID id, @Nullable Instant decideBy) {
        Delegation delegation = delegations.forChange(id);
        delegation.requireProposed();
        UUID requestId = decisionRequests.ask(new DecisionRequest(
                delegation.bodyId(),
                KIND,
                new DecisionRequest.Subject(DelegationChanges.NOUN, delegation.id(), delegation.version()),
                "Let others use the power " + delegation.power() + " within these limits?",
                Map.of(
                        "to", NewDelegation.To.of(delegation.to()),
                        "limits", NewDelegation.LimitsView.of(delegation.limits())),
                List.of(),
                List.of(),
                decideBy));
        changes.recordRequest(delegation, requestId);
        return requestId;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public long currentVersion(UUID subjectId) {
        return delegations.get(subjectId).version();
    }

    /** Takes over a motion that passed; a proposal has one version until it is decided. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void apply(DecisionAnswer answer) {
        RecordedDecision decision = RecordedDecision.ofMotion(
                answer.motionId(), calendar.dayOf(answer.decidedAt()), answer.minuteReference(), time.now());
        decide(answer.subject().id(), DelegationOutcome.APPROVED, decision, null);
    }

    @Transactional
    Delegation revoke(UUID id, NewRevocation request) {
        Delegation delegation = delegations.forChange(id);
        Instant now = turns.instant();
        LocalDate from = request.from();
        changes.record(
                delegation,
                delegation.revoke(
                        meeting(request.decidedOn(), request.minuteReference()),
                        from == null ? now : calendar.startOf(from),
                        now),
                request.reason());
        return delegation;
    }

    private Delegation decide(UUID id, DelegationOutcome outcome, RecordedDecision decision, @Nullable String reason) {
        Delegation delegation = delegations.forChange(id);
        changes.record(delegation, delegation.decide(outcome, decision, time.now()), reason);
        return delegation;
    }

    private RecordedDecision meeting(LocalDate decidedOn, String minuteReference) {
        Instant now = time.now();
        return RecordedDecision.ofMeeting(decidedOn, minuteReference, calendar.dayOf(now), now);
    }
}
