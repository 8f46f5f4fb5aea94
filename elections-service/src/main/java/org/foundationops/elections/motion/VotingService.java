package org.foundationops.elections.motion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foundationops.elections.body.BodyRepository;
import org.foundationops.elections.body.BodyRoles;
import org.foundationops.elections.decision.Decisions;
import org.foundationops.elections.leave.OnLeave;
import org.foundationops.elections.meeting.MeetingRepository;
import org.foundationops.elections.meeting.domain.Meeting;
import org.foundationops.elections.motion.domain.Choice;
import org.foundationops.elections.motion.domain.Elector;
import org.foundationops.elections.motion.domain.MeetingNotUnderWay;
import org.foundationops.elections.motion.domain.Mode;
import org.foundationops.elections.motion.domain.Motion;
import org.foundationops.elections.motion.domain.MotionChange;
import org.foundationops.elections.motion.domain.MotionStatus;
import org.foundationops.elections.motion.domain.NotPresent;
import org.foundationops.elections.motion.domain.SeatGivenUp;
import org.foundationops.elections.person.Persons;
import org.foundationops.elections.term.InOffice;
import org.foundationops.elections.term.TermEndings;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.policy.Policies;
import org.foundationops.kit.time.TransactionTime;
import org.jspecify.annotations.Nullable;

/**
 * Opens motions, takes votes, and closes them. The meeting is locked before the motion, so that who is present stands
 * still while a vote is closed.
 */
@ApplicationScoped
public class VotingService {

    record QuorumPolicy(boolean loweredByRecusal) {}

    record ScoredVotePolicy(int days) {}

    private final MotionRepository motions;
    private final MotionChanges changes;
    private final MotionEffects effects;
    private final MeetingRepository meetings;
    private final BodyRepository bodies;
    private final BodyRoles roles;
    private final InOffice inOffice;
    private final TermEndings endings;
    private final Decisions decisions;
    private final OnLeave onLeave;
    private final Conflicted conflicted;
    private final Persons persons;
    private final Policies policies;
    private final Caller caller;
    private final TransactionTime time;

    VotingService(
            MotionRepository motions,
            MotionChanges changes,
            MotionEffects effects,
            MeetingRepository meetings,
            BodyRepository bodies,
            BodyRoles roles,
            InOffice inOffice,
            TermEndings endings,
            Decisions decisions,
            OnLeave onLeave,
            Conflicted conflicted,
            Persons persons,
            Policies policies,
            Caller caller,
            TransactionTime time) {
        this.motions = motions;
        this.changes = changes;
        this.effects = effects;
        this.meetings = meetings;
        this.bodies = bodies;
        this.roles = roles;
        this.inOffice = inOffice;
        this.endings = endings;
        this.decisions = decisions;
        this.onLeave = onLeave;
        this.conflicted = conflicted;
        this.persons = persons;
        this.policies = policies;
        this.caller = caller;
        this.time = time;
    }

    @Transactional
    public MotionView open(UUID id, NewOpening request) {
        Optional<Meeting> meeting = lockMeetingOf(id);
        Motion motion = motions.forChange(id);
        UUID bodyId = motion.bodyId();
        roles.requireChair(bodyId);
        motion.requireDraft();
        effects.requireReady(motion);
        requireUnderWay(motion, meeting);
        Instant now = time.now();
        changes.record(
                motion,
                motion.open(
                        bodies.require(bodyId).authorisedNumberAt(now),
                        policies.at("quorum", now, QuorumPolicy.class).loweredByRecusal(),
                        electors(motion, now),
                        deadline(motion, request.closesAt(), now),
                        now));
        return MotionView.of(motion);
    }

    private List<Elector> electors(Motion motion, Instant now) {
        Set<UUID> holders = inOffice.of(motion.bodyId(), now);
        Set<UUID> away = onLeave.of(motion.bodyId(), now);
        Set<UUID> conflicts = conflicted.among(holders, motion.matter(), now);
        return holders.stream()
                .map(person -> new Elector(person, away.contains(person), conflicts.contains(person)))
                .toList();
    }

    private @Nullable Instant deadline(Motion motion, @Nullable Instant asked, Instant now) {
        return asked == null && motion.procedure().rule().waitsForEveryVote() ? now.plus(week(now)) : asked;
    }

    private Duration week(Instant now) {
        return Duration.ofDays(
                policies.at("scored-vote", now, ScoredVotePolicy.class).days());
    }

    @Transactional
    public MotionView vote(UUID id, Choice choice) {
        Set<UUID> records = persons.records(caller.requirePerson());
        Motion motion = motions.forChange(id);
        requireMayVote(motion);
        Instant now = time.now();
        boolean hasConflict = !conflicted.among(records, motion.matter(), now).isEmpty();
        changes.record(motion, motion.vote(records, choice, hasConflict, now));
        if (motion.mayBeDecidedEarly()) {
            recuse(motion, now);
            motion.decideEarly(now).ifPresent(decided -> settle(motion, decided));
        }
        return MotionView.of(motion);
    }

    /** Refuses the vote of somebody who has none in this motion now, but for a conflict of interest. */
    void requireMayVote(Motion motion) {
        UUID person = caller.requirePerson();
        Set<UUID> records = persons.records(person);
        Instant now = time.now();
        motion.requireVotable(records, now);
        if (!inOffice.holds(person, motion.bodyId(), now)) {
            throw new SeatGivenUp();
        }
        requirePresent(motion, records);
    }

    private void requirePresent(Motion motion, Set<UUID> records) {
        if (motion.procedure().mode() == Mode.MEETING
                && motion.meetingId().stream()
                        .flatMap(meeting -> meetings.get(meeting).present().stream())
                        .noneMatch(records::contains)) {
            throw new NotPresent();
        }
    }

    /** The chair closes a vote in a meeting. */
    @Transactional
    public MotionView close(UUID id) {
        Optional<Meeting> locked = lockMeetingOf(id);
        Motion motion = motions.forChange(id);
        roles.requireChair(motion.bodyId());
        motion.requireClosable();
        requireUnderWay(motion, locked);
        Meeting meeting = locked.orElseThrow(MeetingNotUnderWay::new);
        Instant now = time.now();
        recuse(motion, now);
        settle(motion, motion.close(meeting.present(), meeting.isConstituted(), reference(meeting, motion), now));
        return MotionView.of(motion);
    }

    /** The deadline has come. Whoever asks twice, or beside another replica, changes nothing. */
    @Transactional
    public void passDeadline(UUID id) {
        Motion motion = motions.forChange(id);
        Instant now = time.now();
        if (motion.isDue(now)) {
            recuse(motion, now);
            motion.pass(now, week(now)).ifPresent(change -> settle(motion, change));
        }
    }

    /** Conflicts that came about since the motion was opened. */
    private void recuse(Motion motion, Instant now) {
        Set<UUID> free = motion.electors().free();
        Set<UUID> conflicts = conflicted.among(free, motion.matter(), now);
        motion.recuse(conflicts);
        conflicts.forEach(person -> changes.recused(motion, person));
    }

    private void settle(Motion motion, MotionChange change) {
        changes.record(motion, change);
        if (motion.status() == MotionStatus.PASSED) {
            motion.supersedes().map(motions::forChange).ifPresent(old -> supersede(old, motion));
            remove(motion);
            effects.passed(motion).ifPresent(why -> changes.withoutEffect(motion, why));
        }
    }

    /** A removal takes effect when it is decided (BL 4.6.1). */
    private void remove(Motion motion) {
        UUID concerned = motion.matter().concernedId();
        if (concerned != null) {
            bodies.requireLocked(motion.bodyId());
            endings.remove(
                    motion.bodyId(),
                    persons.records(concerned),
                    decisions.ofMotion(motion.id(), motion.minuteReference()));
        }
    }

    /** Two that replace the same motion can both pass; the first did it. */
    private void supersede(Motion old, Motion by) {
        if (old.supersededBy().isEmpty()) {
            changes.record(old, old.supersedeBy(by));
        }
    }

    private Optional<Meeting> lockMeetingOf(UUID motionId) {
        return motions.meetingOf(motionId).map(meetings::forChange);
    }

    /** Refuses a motion for a meeting that is not under way, or was put on another agenda while we waited for the lock. */
    private static void requireUnderWay(Motion motion, Optional<Meeting> locked) {
        Optional<UUID> meeting = locked.filter(Meeting::isUnderWay).map(Meeting::id);
        if (motion.procedure().mode() == Mode.MEETING && (meeting.isEmpty() || !meeting.equals(motion.meetingId()))) {
            throw new MeetingNotUnderWay();
        }
    }

    /** Which item of the agenda it is: the topics come first, then the motions in the order of their drafting. */
    private String reference(Meeting meeting, Motion motion) {
        List<UUID> agenda =
                motions.ofMeeting(meeting.id()).stream().map(Motion::id).toList();
        int item = meeting.notice().topics().size() + agenda.indexOf(motion.id()) + 1;
        return meeting.notice().title() + ", item " + item;
    }
}
