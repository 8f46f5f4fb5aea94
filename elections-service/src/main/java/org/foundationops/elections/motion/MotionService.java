package org.foundationops.elections.motion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.foundationops.elections.body.BodyRepository;
import org.foundationops.elections.body.BodyRoles;
import org.foundationops.elections.meeting.MeetingRepository;
import org.foundationops.elections.motion.domain.Matter;
import org.foundationops.elections.motion.domain.Mode;
import org.foundationops.elections.motion.domain.Motion;
import org.foundationops.elections.motion.domain.MotionChange;
import org.foundationops.elections.motion.domain.MotionDraft;
import org.foundationops.elections.motion.domain.NotSupersedable;
import org.foundationops.elections.motion.domain.Procedure;
import org.foundationops.elections.person.Persons;
import org.foundationops.elections.term.InOffice;
import org.foundationops.elections.term.domain.NotInOffice;
import org.foundationops.kit.http.IfMatch;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.problem.Forbidden;
import org.foundationops.kit.time.TransactionTime;
import org.jspecify.annotations.Nullable;

/** Drafts motions, changes drafts, and takes back what is not decided. */
@ApplicationScoped
public class MotionService {

    private final MotionRepository motions;
    private final MotionChanges changes;
    private final MeetingRepository meetings;
    private final MotionEffects effects;
    private final BodyRepository bodies;
    private final BodyRoles roles;
    private final InOffice inOffice;
    private final Persons persons;
    private final Caller caller;
    private final TransactionTime time;

    MotionService(
            MotionRepository motions,
            MotionChanges changes,
            MeetingRepository meetings,
            MotionEffects effects,
            BodyRepository bodies,
            BodyRoles roles,
            InOffice inOffice,
            Persons persons,
            Caller caller,
            TransactionTime time) {
        this.motions = motions;
        this.changes = changes;
        this.meetings = meetings;
        this.effects = effects;
        this.bodies = bodies;
        this.roles = roles;
        this.inOffice = inOffice;
        this.persons = persons;
        this.caller = caller;
        this.time = time;
    }

    @Transactional
    public MotionView draft(NewMotion request) {
        UUID bodyId = request.bodyId();
        roles.requireDirectorOrChair(bodyId);
        MotionForm form = request.form(bodies.kindOf(bodyId));
        requireInOffice(bodyId, form.concernedId());
        if (request.supersedes() != null) {
            motions.findByIdOptional(request.supersedes())
                    .orElseThrow(() -> new NotSupersedable("There is no such motion."))
                    .requireSupersedableBy(bodyId);
        }
        Matter matter = form.matter(null);
        effects.requireFit(bodyId, matter);
        MotionDraft draft = new MotionDraft(
                bodyId, caller.requirePerson(), matter, onAgenda(bodyId, form.procedure()), null, request.supersedes());
        return MotionView.of(record(draft));
    }

    /** A motion that nobody in office moves: another service asks, or a rule puts it on the agenda. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Motion draftForNextMeeting(MotionDraft draft) {
        return record(new MotionDraft(
                draft.bodyId(),
                draft.moverId(),
                draft.matter(),
                onAgenda(draft.bodyId(), draft.procedure()),
                draft.request(),
                draft.supersedes()));
    }

    private Motion record(MotionDraft draft) {
        Motion motion = new Motion(UuidV7.next(), draft, time.now());
        motions.persist(motion);
        changes.record(motion, new MotionChange.Drafted());
        return motion;
    }

    @Transactional
    public MotionView change(UUID id, @Nullable IfMatch ifMatch, UnaryOperator<MotionForm> change) {
        Motion motion = motions.forChange(id);
        requireMoverOrChair(motion);
        IfMatch.require(ifMatch, motion.version());
        MotionForm form = change.apply(MotionForm.of(motion));
        requireInOffice(motion.bodyId(), form.concernedId());
        Procedure procedure = onAgenda(motion.bodyId(), form.procedure());
        Matter matter = form.matter(motion.matter().terms());
        if (motion.requestId().isEmpty()) {
            effects.requireFit(motion.bodyId(), matter);
        }
        changes.record(motion, motion.change(matter, procedure));
        return MotionView.of(motion);
    }

    @Transactional
    public MotionView withdraw(UUID id) {
        Motion motion = motions.forChange(id);
        requireMoverOrChair(motion);
        changes.record(motion, motion.withdraw(time.now()));
        return MotionView.of(motion);
    }

    /** A meeting that is named must be one that can still decide; none named is the next one, if it is called. */
    private Procedure onAgenda(UUID bodyId, Procedure procedure) {
        if (procedure.mode() != Mode.MEETING) {
            return procedure;
        }
        UUID meeting = procedure.meetingId() == null
                ? meetings.nextOf(bodyId).orElse(null)
                : meetings.takingMotions(procedure.meetingId(), bodyId).id();
        return new Procedure(procedure.rule(), procedure.mode(), meeting);
    }

    private void requireInOffice(UUID bodyId, @Nullable UUID concerned) {
        if (concerned != null && !inOffice.holds(concerned, bodyId, time.now())) {
            throw new NotInOffice();
        }
    }

    void requireMoverOrChair(Motion motion) {
        roles.requireDirectorOrChair(motion.bodyId());
        boolean isMover = motion.moverId()
                .map(mover -> persons.records(caller.requirePerson()).contains(mover))
                .orElse(false);
        if (!isMover && !roles.isChair(motion.bodyId())) {
            throw new Forbidden("Only the mover and who presides or keeps the books of the body may do this.");
        }
    }
}
