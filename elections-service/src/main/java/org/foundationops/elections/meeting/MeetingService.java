package org.foundationops.elections.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.foundationops.elections.body.BodyRepository;
import org.foundationops.elections.body.BodyRoles;
import org.foundationops.elections.leave.OnLeave;
import org.foundationops.elections.meeting.domain.Attendee;
import org.foundationops.elections.meeting.domain.Meeting;
import org.foundationops.elections.meeting.domain.MeetingChange;
import org.foundationops.elections.term.InOffice;
import org.foundationops.kit.http.IfMatch;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.policy.Policies;
import org.foundationops.kit.time.TransactionTime;
import org.jspecify.annotations.Nullable;

/** Calls meetings, keeps their attendance, and ends them. */
@ApplicationScoped
public class MeetingService {

    record NoticePolicy(int hours) {}

    private final MeetingRepository meetings;
    private final MeetingChanges changes;
    private final Agendas agendas;
    private final AbsentDirectors absentDirectors;
    private final BodyRepository bodies;
    private final BodyRoles roles;
    private final InOffice inOffice;
    private final OnLeave onLeave;
    private final Policies policies;
    private final TransactionTime time;

    MeetingService(
            MeetingRepository meetings,
            MeetingChanges changes,
            Agendas agendas,
            AbsentDirectors absentDirectors,
            BodyRepository bodies,
            BodyRoles roles,
            InOffice inOffice,
            OnLeave onLeave,
            Policies policies,
            TransactionTime time) {
        this.meetings = meetings;
        this.changes = changes;
        this.agendas = agendas;
        this.absentDirectors = absentDirectors;
        this.bodies = bodies;
        this.roles = roles;
        this.inOffice = inOffice;
        this.onLeave = onLeave;
        this.policies = policies;
        this.time = time;
    }

    /** Calls a meeting; what has been waiting for one comes on its agenda. */
    @Transactional
    public MeetingView call(NewMeeting request) {
        UUID bodyId = request.bodyId();
        roles.requireChair(bodyId); // who has a role in a body knows that there is one
        bodies.requireLocked(bodyId);
        Instant now = time.now();
        Meeting meeting = new Meeting(UuidV7.next(), bodyId, request.notice(), leastNotice(now), now);
        meetings.persist(meeting);
        changes.record(meeting, new MeetingChange.Called());
        agendas.fill(meeting);
        return MeetingView.of(meeting);
    }

    @Transactional
    public MeetingView change(UUID id, @Nullable IfMatch ifMatch, UnaryOperator<NoticeForm> change) {
        Meeting meeting = locked(id);
        IfMatch.require(ifMatch, meeting.version());
        NoticeForm form = change.apply(NoticeForm.of(meeting));
        Instant now = time.now();
        changes.record(meeting, meeting.change(form.notice(), leastNotice(now), now));
        return MeetingView.of(meeting);
    }

    @Transactional
    public MeetingView begin(UUID id, Set<UUID> present) {
        Meeting meeting = locked(id);
        Instant now = time.now();
        UUID bodyId = meeting.bodyId();
        changes.record(
                meeting,
                meeting.begin(bodies.require(bodyId).authorisedNumberAt(now), attendees(bodyId, now), present, now));
        return MeetingView.of(meeting);
    }

    private List<Attendee> attendees(UUID bodyId, Instant now) {
        Set<UUID> away = onLeave.of(bodyId, now);
        return inOffice.of(bodyId, now).stream()
                .map(person -> new Attendee(person, away.contains(person)))
                .toList();
    }

    @Transactional
    public MeetingView arrive(UUID id, UUID person) {
        Meeting meeting = locked(id);
        changes.record(meeting, meeting.arrive(person, time.now()));
        return MeetingView.of(meeting);
    }

    @Transactional
    public MeetingView leave(UUID id, UUID person) {
        Meeting meeting = locked(id);
        changes.record(meeting, meeting.leave(person, time.now()));
        return MeetingView.of(meeting);
    }

    /** Ends a meeting. What it did not come to waits for the next one, and so do removals of who is never there. */
    @Transactional
    public MeetingView end(UUID id) {
        Meeting meeting = locked(id);
        agendas.requireNothingOpen(meeting);
        changes.record(meeting, meeting.end(time.now()));
        agendas.handOver(meeting);
        if (meeting.notice().regular()) {
            absentDirectors.putOnNextAgenda(meeting.bodyId());
        }
        return MeetingView.of(meeting);
    }

    @Transactional
    public MeetingView cancel(UUID id) {
        Meeting meeting = locked(id);
        changes.record(meeting, meeting.cancel());
        agendas.handOver(meeting);
        return MeetingView.of(meeting);
    }

    private Meeting locked(UUID id) {
        Meeting meeting = meetings.forChange(id);
        roles.requireChair(meeting.bodyId());
        return meeting;
    }

    private Duration leastNotice(Instant now) {
        return Duration.ofHours(
                policies.at("meeting-notice", now, NoticePolicy.class).hours());
    }
}
