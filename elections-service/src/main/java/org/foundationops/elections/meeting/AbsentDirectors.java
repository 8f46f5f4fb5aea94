package org.foundationops.elections.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.elections.body.BodyRepository;
import org.foundationops.elections.body.domain.BodyKind;
import org.foundationops.elections.meeting.domain.AttendanceRule;
import org.foundationops.elections.meeting.domain.Meeting;
import org.foundationops.elections.motion.MotionRepository;
import org.foundationops.elections.motion.MotionService;
import org.foundationops.elections.motion.domain.Matter;
import org.foundationops.elections.motion.domain.MotionDraft;
import org.foundationops.elections.motion.domain.MotionRule;
import org.foundationops.elections.motion.domain.Procedure;
import org.foundationops.elections.term.InOffice;
import org.foundationops.kit.policy.Policies;
import org.foundationops.kit.time.TransactionTime;

/** Puts a removal on the next agenda of who missed more than half of the regular meetings (BL 4.6.2). */
@ApplicationScoped
class AbsentDirectors {

    static final String KIND = "removal-for-absence";

    private final MeetingRepository meetings;
    private final MotionRepository motions;
    private final MotionService drafting;
    private final BodyRepository bodies;
    private final InOffice inOffice;
    private final Policies policies;
    private final TransactionTime time;

    AbsentDirectors(
            MeetingRepository meetings,
            MotionRepository motions,
            MotionService drafting,
            BodyRepository bodies,
            InOffice inOffice,
            Policies policies,
            TransactionTime time) {
        this.meetings = meetings;
        this.motions = motions;
        this.drafting = drafting;
        this.bodies = bodies;
        this.inOffice = inOffice;
        this.policies = policies;
        this.time = time;
    }

    void putOnNextAgenda(UUID bodyId) {
        if (bodies.kindOf(bodyId) != BodyKind.BOARD) {
            return; // the bylaw is about directors
        }
        Instant now = time.now();
        AttendanceRule rule = policies.at("attendance-rule", now, AttendanceRule.class);
        Instant since = now.atOffset(ZoneOffset.UTC).minusMonths(rule.months()).toInstant();
        List<Meeting> regular = meetings.regularEndedSince(bodyId, since);
        for (UUID person : inOffice.of(bodyId, now)) {
            if (!motions.isUndecided(bodyId, KIND, person)
                    && !rule.brokenBy(Set.of(person), undecidedAbout(person, bodyId, regular))
                            .isEmpty()) {
                drafting.draftForNextMeeting(removal(bodyId, person, rule));
            }
        }
    }

    /** What was missed up to the meeting that decided about it is not held against anybody again. */
    private List<Meeting> undecidedAbout(UUID person, UUID bodyId, List<Meeting> regular) {
        Instant decided = motions.lastDecided(bodyId, KIND, person).orElse(Instant.MIN);
        return regular.stream()
                .filter(meeting ->
                        meeting.begunAt().map(begun -> begun.isAfter(decided)).orElse(false))
                .toList();
    }

    private static MotionDraft removal(UUID bodyId, UUID person, AttendanceRule rule) {
        String text = "Remove the director from office, who missed more than half of the regular meetings of the last "
                + rule.months() + " months (BL 4.6.2)?";
        return new MotionDraft(
                bodyId,
                null,
                new Matter(KIND, text, null, null, Set.of(), Set.of(), person),
                Procedure.inMeeting(MotionRule.MAJORITY_OF_OTHERS),
                null,
                null);
    }
}
