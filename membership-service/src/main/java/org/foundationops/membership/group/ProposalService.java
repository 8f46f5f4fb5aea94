package org.foundationops.membership.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.decision.DecisionAnswer;
import org.foundationops.kit.decision.DecisionRequest;
import org.foundationops.kit.decision.DecisionRequests;
import org.foundationops.kit.decision.DecisionSubject;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.decision.NewDecisionRequest;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.foundationops.membership.group.domain.CharterProposal;
import org.foundationops.membership.group.domain.Group;
import org.foundationops.membership.group.domain.GroupOutcome;
import org.foundationops.membership.group.domain.GroupPicture;
import org.foundationops.membership.group.domain.ProposalChange;
import org.jspecify.annotations.Nullable;

/** What boards decide on charters, recorded by a secretary or come as the answer to a request. */
@ApplicationScoped
class ProposalService implements DecisionSubject {

    /** What bodies are asked. */
    static final String KIND = "CHANGE_GROUP_CHARTER";

    private final ProposalRepository proposals;
    private final CharterRepository charters;
    private final CharterService charterService;
    private final ProposalChanges changes;
    private final GroupDates dates;
    private final DecisionRequests decisionRequests;
    private final FoundationCalendar calendar;
    private final TransactionTime time;

    ProposalService(
            ProposalRepository proposals,
            CharterRepository charters,
            CharterService charterService,
            ProposalChanges changes,
            GroupDates dates,
            DecisionRequests decisionRequests,
            FoundationCalendar calendar,
            TransactionTime time) {
        this.proposals = proposals;
        this.charters = charters;
        this.charterService = charterService;
        this.changes = changes;
        this.dates = dates;
        this.decisionRequests = decisionRequests;
        this.calendar = calendar;
        this.time = time;
    }

    /** Takes over what a meeting decided. */
    @Transactional
    CharterProposal record(UUID id, NewGroupDecision request) {
        Instant now = time.now();
        return decide(
                id,
                request.outcome(),
                RecordedDecision.ofMeeting(request.decidedOn(), request.minuteReference(), calendar.dayOf(now), now),
                request.reason());
    }

    /** Puts the change before the group's board; the answer comes as a message. */
    @Transactional
    UUID request(UUID id, NewDecisionRequest request) {
        Group group = dates.lock(proposals.groupOf(id)).group();
        CharterProposal proposal = proposals.get(id);
        proposal.requireOpen();
        group.requireDecidedBy(request.bodyId());
        return ask(proposal, request.bodyId(), request.decideBy());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public long currentVersion(UUID subjectId) {
        return proposals.get(subjectId).version();
    }

    /** Takes over a motion that passed: to change the charter. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void apply(DecisionAnswer answer) {
        RecordedDecision decision = RecordedDecision.ofMotion(
                answer.motionId(), calendar.dayOf(answer.decidedAt()), answer.minuteReference(), time.now());
        decide(answer.subject().id(), GroupOutcome.APPROVED, decision, null);
    }

    /** The motion was about an older version: the same body is asked again, if there is something to decide now. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void outdated(DecisionAnswer answer) {
        UUID id = answer.subject().id();
        dates.lock(proposals.groupOf(id));
        CharterProposal proposal = proposals.get(id);
        if (proposal.isOpen()) {
            decisionRequests
                    .bodyToAskAgain(KIND, answer, proposal.version())
                    .ifPresent(body -> ask(proposal, body, null));
        }
    }

    @Transactional
    CharterProposal withdraw(UUID id) {
        dates.lock(proposals.groupOf(id));
        CharterProposal proposal = proposals.get(id);
        changes.record(proposal, proposal.withdraw(), null);
        return proposal;
    }

    private UUID ask(CharterProposal proposal, UUID bodyId, @Nullable Instant decideBy) {
        UUID requestId = decisionRequests.ask(new DecisionRequest(
                bodyId,
                KIND,
                new DecisionRequest.Subject(ProposalChanges.NOUN, proposal.id(), proposal.version()),
                "Change the charter of the group?",
                ProposalState.of(proposal),
                List.of(),
                List.of(),
                decideBy));
        changes.recordRequest(proposal, requestId, bodyId);
        return requestId;
    }

    private CharterProposal decide(UUID id, GroupOutcome outcome, RecordedDecision decision, @Nullable String reason) {
        GroupPicture picture = dates.lock(proposals.groupOf(id));
        CharterProposal proposal = proposals.get(id);
        ProposalChange change = proposal.decide(outcome, decision);
        changes.record(proposal, change, reason);
        if (change instanceof ProposalChange.Approved) {
            charterService.take(
                    picture, proposal.appliedTo(charters.of(picture.group()).charter()), decision);
        }
        return proposal;
    }
}
