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
import org.foundationops.kit.decision.DecisionSubject;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.decision.NewDecisionRequest;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.foundationops.membership.group.domain.Charter;
import org.foundationops.membership.group.domain.Group;
import org.foundationops.membership.group.domain.GroupPicture;
import org.foundationops.membership.group.domain.Seat;
import org.jspecify.annotations.Nullable;

/** What boards and councils decide on admissions, recorded by a secretary or come as the answer to a request. */
@ApplicationScoped
class SeatDecisionService implements DecisionSubject {

    /** What bodies are asked. */
    static final String KIND = "ADMIT_GROUP_MEMBER";

    private final SeatRepository seats;
    private final CharterRepository charters;
    private final GroupSeats groupSeats;
    private final SeatChanges changes;
    private final GroupDates dates;
    private final DecisionRequests decisionRequests;
    private final FoundationCalendar calendar;
    private final TransactionTime time;

    SeatDecisionService(
            SeatRepository seats,
            CharterRepository charters,
            GroupSeats groupSeats,
            SeatChanges changes,
            GroupDates dates,
            DecisionRequests decisionRequests,
            FoundationCalendar calendar,
            TransactionTime time) {
        this.seats = seats;
        this.charters = charters;
        this.groupSeats = groupSeats;
        this.changes = changes;
        this.dates = dates;
        this.decisionRequests = decisionRequests;
        this.calendar = calendar;
        this.time = time;
    }

    /** Takes over what a meeting decided; {@code recorder} is the person who writes it down. */
    @Transactional
    Seat record(UUID id, NewSeatDecision request, UUID recorder) {
        GroupPicture picture = dates.lock(seats.groupOf(id));
        Group group = picture.group();
        group.requireActive();
        Seat seat = seats.get(id);
        seat.requireNotOf(recorder);
        Charter charter = charters.of(group).charter();
        charter.membership().requireDecidedBy(request.bodyId(), group.boardId());
        Instant now = time.now();
        RecordedDecision decision =
                RecordedDecision.ofMeeting(request.decidedOn(), request.minuteReference(), calendar.dayOf(now), now);
        changes.record(
                seat,
                seat.decide(request.outcome(), decision, groupSeats.admission(charter, picture, seat)),
                request.reason());
        dates.catchUp(group);
        return seat;
    }

    /** Puts the admission before the body that decides; its answer comes as a message. */
    @Transactional
    UUID request(UUID id, NewDecisionRequest request) {
        GroupPicture picture = dates.lock(seats.groupOf(id));
        Group group = picture.group();
        group.requireActive();
        Seat seat = seats.get(id);
        Charter charter = charters.of(group).charter();
        seat.requireDecidable(charter, picture.members().size());
        charter.membership().requireDecidedBy(request.bodyId(), group.boardId());
        return ask(seat, request.bodyId(), request.decideBy());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public long currentVersion(UUID subjectId) {
        return seats.get(subjectId).version();
    }

    /** Takes over a motion that passed: to admit the person. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void apply(DecisionAnswer answer) {
        UUID id = answer.subject().id();
        GroupPicture picture = dates.lock(seats.groupOf(id));
        Seat seat = seats.get(id);
        RecordedDecision decision = RecordedDecision.ofMotion(
                answer.motionId(), calendar.dayOf(answer.decidedAt()), answer.minuteReference(), time.now());
        Charter charter = charters.of(picture.group()).charter();
        changes.record(seat, seat.admitIfPossible(decision, groupSeats.admission(charter, picture, seat)));
        dates.catchUp(picture.group());
    }

    /** The motion was about an older version: the same body is asked again, if there is something to decide now. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void outdated(DecisionAnswer answer) {
        UUID id = answer.subject().id();
        dates.lock(seats.groupOf(id));
        Seat seat = seats.get(id);
        if (seat.isUndecided()) {
            decisionRequests.bodyToAskAgain(KIND, answer, seat.version()).ifPresent(body -> ask(seat, body, null));
        }
    }

    private UUID ask(Seat seat, UUID bodyId, @Nullable Instant decideBy) {
        UUID requestId = decisionRequests.ask(new DecisionRequest(
                bodyId,
                KIND,
                new DecisionRequest.Subject(SeatChanges.NOUN, seat.id(), seat.version()),
                "Admit the person to the group?",
                Map.of("groupId", seat.groupId()),
                List.of(seat.personId()),
                List.of(),
                decideBy));
        changes.recordRequest(seat, requestId, bodyId);
        return requestId;
    }
}
