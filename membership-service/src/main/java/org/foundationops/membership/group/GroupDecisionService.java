package org.foundationops.membership.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.decision.DecisionAnswer;
import org.foundationops.kit.decision.DecisionRequest;
import org.foundationops.kit.decision.DecisionRequests;
import org.foundationops.kit.decision.DecisionSubject;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.decision.NewDecisionRequest;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.foundationops.membership.group.domain.Charter;
import org.foundationops.membership.group.domain.CharterVersion;
import org.foundationops.membership.group.domain.Group;
import org.foundationops.membership.group.domain.GroupOutcome;
import org.jspecify.annotations.Nullable;

/** What boards decide on proposed groups, recorded by a secretary or come as the answer to a request. */
@ApplicationScoped
class GroupDecisionService implements DecisionSubject {

    /** What bodies are asked. */
    static final String KIND = "ESTABLISH_GROUP";

    private final GroupRepository groups;
    private final CharterRepository charters;
    private final GroupSeats groupSeats;
    private final GroupPictures pictures;
    private final GroupChanges changes;
    private final GroupDates dates;
    private final DecisionRequests decisionRequests;
    private final FoundationCalendar calendar;
    private final TransactionTime time;

    GroupDecisionService(
            GroupRepository groups,
            CharterRepository charters,
            GroupSeats groupSeats,
            GroupPictures pictures,
            GroupChanges changes,
            GroupDates dates,
            DecisionRequests decisionRequests,
            FoundationCalendar calendar,
            TransactionTime time) {
        this.groups = groups;
        this.charters = charters;
        this.groupSeats = groupSeats;
        this.pictures = pictures;
        this.changes = changes;
        this.dates = dates;
        this.decisionRequests = decisionRequests;
        this.calendar = calendar;
        this.time = time;
    }

    /** Takes over what a meeting decided. */
    @Transactional
    Group record(UUID id, NewGroupDecision request) {
        Instant now = time.now();
        Group group = groups.forChange(id);
        decide(
                group,
                request.outcome(),
                RecordedDecision.ofMeeting(request.decidedOn(), request.minuteReference(), calendar.dayOf(now), now),
                request.reason());
        return group;
    }

    /** Puts the group before its board; the answer comes as a message. */
    @Transactional
    UUID request(UUID id, NewDecisionRequest request) {
        Group group = groups.forChange(id);
        group.requireProposed();
        group.requireDecidedBy(request.bodyId());
        return ask(group, request.decideBy());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public long currentVersion(UUID subjectId) {
        return groups.get(subjectId).version();
    }

    /** Takes over a motion that passed: to establish the group. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void apply(DecisionAnswer answer) {
        RecordedDecision decision = RecordedDecision.ofMotion(
                answer.motionId(), calendar.dayOf(answer.decidedAt()), answer.minuteReference(), time.now());
        decide(groups.forChange(answer.subject().id()), GroupOutcome.APPROVED, decision, null);
    }

    /** The motion was about an older version: the same body is asked again, if there is something to decide now. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void outdated(DecisionAnswer answer) {
        groups.proposedForChange(answer.subject().id())
                .ifPresent(group -> decisionRequests
                        .bodyToAskAgain(KIND, answer, group.version())
                        .ifPresent(board -> ask(group, null)));
    }

    private UUID ask(Group group, @Nullable Instant decideBy) {
        UUID requestId = decisionRequests.ask(new DecisionRequest(
                group.boardId(),
                KIND,
                new DecisionRequest.Subject(GroupChanges.NOUN, group.id(), group.version()),
                "Establish the group?",
                Map.of("kind", group.kind()),
                List.of(),
                List.of(),
                decideBy));
        changes.recordRequest(group, KIND, requestId);
        return requestId;
    }

    private void decide(Group group, GroupOutcome outcome, RecordedDecision decision, @Nullable String reason) {
        group.requireProposed();
        switch (outcome) {
            case APPROVED -> establish(group, decision, reason);
            case REJECTED -> {
                changes.record(group, group.reject(decision), reason);
                groupSeats.closePending(group);
            }
        }
        decisionRequests.withdrawWaiting(KIND, group.id());
    }

    private void establish(Group group, RecordedDecision decision, @Nullable String reason) {
        CharterVersion draft = charters.of(group);
        Charter charter = draft.charter();
        Set<UUID> members = new HashSet<>(groupSeats.begin(group, charter, decision));
        if (charter.membership().isDerived()) {
            members.addAll(pictures.agreed(group, charter));
        }
        changes.record(group, group.establish(decision, draft, members, time.now()), reason);
        dates.catchUp(group);
    }
}
