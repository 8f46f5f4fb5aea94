package org.foundationops.elections.meeting.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a body is told when a meeting is called.
 *
 * @param regular whether it counts for the attendance rule (BL 4.6.2)
 * @param topics the agenda beside the motions
 */
public record Notice(String title, @Nullable String place, Instant startsAt, boolean regular, List<String> topics) {

    public Notice {
        topics = List.copyOf(topics);
    }
}
