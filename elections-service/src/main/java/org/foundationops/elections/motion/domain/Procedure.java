package org.foundationops.elections.motion.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a motion is decided.
 *
 * @param meetingId the meeting on whose agenda it is; absent outside of meetings, and while none is called
 */
public record Procedure(
        MotionRule rule, Mode mode, @Nullable UUID meetingId) {

    public Procedure {
        if (!rule.allows(mode)) {
            throw new RuleNotForMode(rule, mode);
        }
        if (mode == Mode.WRITTEN_CONSENT && meetingId != null) {
            throw new RuleNotForMode(rule, mode);
        }
    }

    public static Procedure inMeeting(MotionRule rule) {
        return new Procedure(rule, Mode.MEETING, null);
    }
}
