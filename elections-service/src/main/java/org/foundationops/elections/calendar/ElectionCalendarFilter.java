package org.foundationops.elections.calendar;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which elections the feed shows. */
public class ElectionCalendarFilter {

    @QueryParam("bodyId")
    @Nullable
    UUID bodyId;
}
