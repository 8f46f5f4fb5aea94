package org.foundationops.membership.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.decision.DecisionAnswer;
import org.foundationops.kit.decision.DecisionRequest;
import org.foundationops.kit.decision.DecisionRequests;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.decision.NewDecisionRequest;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.foundationops.membership.group.domain.Group;
import org.foundationops.membership.group.domain.GroupPicture;
import org.jspecify.annotations.Nullable;

/** Shuts groups down, by a decision of their board: recorded by a secretary or come as the answer to a request. */
@ApplicationScoped
class ShutdownService {

    private final ProposalRepository proposals;
    private final ProposalChanges proposalChanges;
    private final GroupSeats groupSeats;
    private final GroupChanges changes;
    private final GroupDates dates;
    private final DecisionRequests decisionRequests;
    private final FoundationCalendar calendar;
    private final TransactionTime time;

    ShutdownService(
            ProposalRepository proposals,
            ProposalChanges proposalChanges,
            GroupSeats groupSeats,
            GroupChanges changes,
            GroupDates dates,
            DecisionRequests decisionRequests,
            FoundationCalendar calendar,
            TransactionTime time) {
        this.proposals = proposals;
        this.proposalChanges = proposalChanges;
        this.groupSeats = groupSeats;
        this.changes = changes;
        this.dates = dates;
        this.decisionRequests = decisionRequests;
        this.calendar = calendar;
        this.time = time;
    }

    @Transactional
    Group record(UUID id, NewShutdown request) {
        Instant now = time.now();
        Group group = dates.lock(id).group();
        shutDown(
                group,
                RecordedDecision.ofMeeting(request.decidedOn(), request.minuteReference(), calendar.dayOf(now), now),
                request.reason());
        return group;
    }

    /** Asks the group's board whether to shut it down; the answer comes as a message. */
    @Transactional
    UUID request(UUID id, NewDecisionRequest request) {
        Group group = dates.lock(id).group();
        group.requireActive();
        group.requireDecidedBy(request.bodyId());
        return ask(group, request.decideBy());
    }

    /** Takes over a motion that passed: to shut the group down. */
    @Transactional(Transactional.TxType.MANDATORY)
    void applyMotion(DecisionAnswer answer) {
        Group group = dates.lock(answer.subject().id()).group();
        shutDown(
                group,
                RecordedDecision.ofMotion(
                        answer.motionId(), calendar.dayOf(answer.decidedAt()), answer.minuteReference(), time.now()),
                null);
    }

    /** The motion was about an older version: the board is asked again, if there is something to decide now. */
    @Transactional(Transactional.TxType.MANDATORY)
    void askAgain(DecisionAnswer answer) {
        Group group = dates.lock(answer.subject().id()).group();
        if (group.isActive()) {
            decisionRequests
                    .bodyToAskAgain(ShutdownDecisions.KIND, answer, group.version())
                    .ifPresent(board -> ask(group, null));
        }
    }

    /** The same, as long as the group has not reported again. */
    @Transactional(Transactional.TxType.MANDATORY)
    void askAgainAboutDefunct(DecisionAnswer answer) {
        GroupPicture picture = dates.lock(answer.subject().id());
        Group group = picture.group();
        if (picture.presumedDefunctSince().isPresent()) {
            decisionRequests
                    .bodyToAskAgain(DefunctDecisions.KIND, answer, group.version())
                    .ifPresent(board -> dates.ask(group));
        }
    }

    private UUID ask(Group group, @Nullable Instant decideBy) {
        UUID requestId = decisionRequests.ask(new DecisionRequest(
                group.boardId(),
                ShutdownDecisions.KIND,
                new DecisionRequest.Subject(GroupChanges.NOUN, group.id(), group.version()),
                "Shut down the group?",
                Map.of(),
                List.of(),
                List.of(),
                decideBy));
        changes.recordRequest(group, ShutdownDecisions.KIND, requestId);
        return requestId;
    }

    private void shutDown(Group group, RecordedDecision decision, @Nullable String reason) {
        changes.record(group, group.shutDown(decision, time.now()), reason);
        groupSeats.closePending(group);
        proposals.openOf(group.id()).ifPresent(proposal -> proposalChanges.record(proposal, proposal.withdraw(), null));
        decisionRequests.withdrawWaiting(ShutdownDecisions.KIND, group.id());
        dates.catchUp(group);
    }
}
