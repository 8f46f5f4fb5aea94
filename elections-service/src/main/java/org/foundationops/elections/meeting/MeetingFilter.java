package org.foundationops.elections.meeting;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.foundationops.elections.meeting.domain.MeetingStatus;
import org.jspecify.annotations.Nullable;

/** Which meetings a list shows. */
public class MeetingFilter {

    @QueryParam("bodyId")
    @Nullable
    UUID bodyId;

    @QueryParam("status")
    @Nullable
    MeetingStatus status;
}
