package org.foundationops.elections.motion;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.foundationops.elections.motion.domain.MotionStatus;
import org.jspecify.annotations.Nullable;

/** Which motions a list shows. */
public class MotionFilter {

    @QueryParam("bodyId")
    @Nullable
    UUID bodyId;

    @QueryParam("status")
    @Nullable
    MotionStatus status;

    @QueryParam("meetingId")
    @Nullable
    UUID meetingId;

    @QueryParam("requestId")
    @Nullable
    UUID requestId;

    @QueryParam("subjectId")
    @Nullable
    UUID subjectId;
}
