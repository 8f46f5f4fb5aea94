package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.foundationops.kit.decision.DecisionAnswer;
import org.foundationops.kit.decision.DecisionRequest;
import org.foundationops.kit.decision.DecisionRequests;
import org.foundationops.kit.decision.DecisionSubject;
import org.foundationops.kit.http.IfMatch;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.corporate.domain.CorporateMembership;
import org.foundationops.membership.corporate.domain.Outcome;
import org.foundationops.membership.corporate.domain.Renewal;
import org.foundationops.membership.corporate.domain.Speaker;
import org.foundationops.membership.decision.NewDecisionRequest;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.foundationops.membership.pricelist.PriceListRepository;
import org.jspecify.annotations.Nullable;

/** Commands about renewals; each locks the membership first. */
@ApplicationScoped
class RenewalService implements DecisionSubject {

    /** What bodies are asked. */
    static final String KIND = "RENEW_CORPORATE_MEMBER";

    private final RenewalRepository renewals;
    private final CorporateMembershipRepository memberships;
    private final PriceListRepository priceLists;
    private final RenewalChanges changes;
    private final CorporateConflicts conflicts;
    private final DecisionRequests decisionRequests;
    private final FoundationCalendar calendar;
    private final TransactionTime time;

    RenewalService(
            RenewalRepository renewals,
            CorporateMembershipRepository memberships,
            PriceListRepository priceLists,
            RenewalChanges changes,
            CorporateConflicts conflicts,
            DecisionRequests decisionRequests,
            FoundationCalendar calendar,
            TransactionTime time) {
        this.renewals = renewals;
        this.memberships = memberships;
        this.priceLists = priceLists;
        this.changes = changes;
        this.conflicts = conflicts;
        this.decisionRequests = decisionRequests;
        this.calendar = calendar;
        this.time = time;
    }

    @Transactional
    Renewal request(UUID membershipId, NewRenewal request, Speaker speaker) {
        CorporateMembership membership = memberships.forChange(membershipId);
        speaker.requireMaySpeakFor(membership);
        Instant now = time.now();
        Renewal renewal = Renewal.request(
                UuidV7.next(),
                membership,
                !renewals.openOf(membershipId).isEmpty(),
                request.tier(),
                priceLists.inForceOn(calendar.dayOf(now)),
                now);
        renewals.persist(renewal);
        changes.record(renewal, renewal.requested(), null);
        return renewal;
    }

    @Transactional
    Renewal change(UUID id, @Nullable IfMatch ifMatch, UnaryOperator<NewRenewal> patch, Speaker speaker) {
        speaker.requireMaySpeakFor(lockMembership(id));
        Renewal renewal = renewals.forChange(id);
        IfMatch.require(ifMatch, renewal.version());
        NewRenewal wanted = patch.apply(new NewRenewal(renewal.tier()));
        changes.record(
                renewal, renewal.changeTier(wanted.tier(), priceLists.inForceOn(calendar.dayOf(time.now()))), null);
        return renewal;
    }

    @Transactional
    Renewal withdraw(UUID id, Speaker speaker) {
        speaker.requireMaySpeakFor(lockMembership(id));
        Renewal renewal = renewals.forChange(id);
        changes.record(renewal, renewal.withdraw(), null);
        changes.nothingToDecide(renewal);
        return renewal;
    }

    @Transactional
    Renewal recordDecision(UUID id, NewCorporateDecision request, UUID recorder) {
        conflicts.requireNone(recorder, lockMembership(id));
        Instant now = time.now();
        RecordedDecision decision =
                RecordedDecision.ofMeeting(request.decidedOn(), request.minuteReference(), calendar.dayOf(now), now);
        return decide(id, request.outcome(), decision, request.reason());
    }

    /** Puts the renewal before a body; its answer comes as a message. */
    @Transactional
    UUID requestDecision(UUID id, NewDecisionRequest request) {
        CorporateMembership membership = lockMembership(id);
        Renewal renewal = renewals.forChange(id);
        renewal.requireRequested();
        return ask(renewal, membership, request.bodyId(), request.decideBy());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public long currentVersion(UUID subjectId) {
        return renewals.get(subjectId).version();
    }

    /** Takes over a motion that passed: to renew. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void apply(DecisionAnswer answer) {
        UUID id = answer.subject().id();
        lockMembership(id);
        RecordedDecision decision = RecordedDecision.ofMotion(
                answer.motionId(), calendar.dayOf(answer.decidedAt()), answer.minuteReference(), time.now());
        decide(id, Outcome.APPROVED, decision, null);
    }

    /** The motion was about an older version: the same body is asked again, if there is something to decide now. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void outdated(DecisionAnswer answer) {
        UUID id = answer.subject().id();
        CorporateMembership membership = lockMembership(id);
        renewals.undecidedForChange(id)
                .ifPresent(renewal -> decisionRequests
                        .bodyToAskAgain(KIND, answer, renewal.version())
                        .ifPresent(body -> ask(renewal, membership, body, null)));
    }

    private UUID ask(Renewal renewal, CorporateMembership membership, UUID bodyId, @Nullable Instant decideBy) {
        UUID requestId = decisionRequests.ask(new DecisionRequest(
                bodyId,
                KIND,
                new DecisionRequest.Subject(RenewalChanges.NOUN, renewal.id(), renewal.version()),
                "Renew the organisation's corporate membership?",
                Map.of("tier", renewal.tier()),
                membership.actingPersons(),
                List.of(membership.organisationId()),
                decideBy));
        changes.recordRequest(renewal, requestId, bodyId);
        return requestId;
    }

    private Renewal decide(UUID id, Outcome outcome, RecordedDecision decision, @Nullable String reason) {
        Renewal renewal = renewals.forChange(id);
        changes.record(renewal, renewal.decide(outcome, decision, priceLists.inForceOn(decision.decidedOn())), reason);
        changes.nothingToDecide(renewal);
        return renewal;
    }

    private CorporateMembership lockMembership(UUID renewalId) {
        return memberships.forChange(renewals.membershipOf(renewalId));
    }
}
