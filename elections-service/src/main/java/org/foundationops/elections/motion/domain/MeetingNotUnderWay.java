package org.foundationops.elections.motion.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A vote in a meeting needs the meeting. */
@ProblemType(
        type = "meeting-not-under-way",
        status = 409,
        title = "The meeting of the motion is not under way",
        description =
                "A motion for a meeting is put on the agenda of one, opened after it has begun and closed before it ends.")
public final class MeetingNotUnderWay extends Problem {

    public MeetingNotUnderWay() {
        super("The motion is on the agenda of no meeting that has begun and not ended.");
    }
}
