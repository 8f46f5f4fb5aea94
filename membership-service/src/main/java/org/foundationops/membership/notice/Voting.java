package org.foundationops.membership.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An election in which people vote.
 *
 * @param recordDate at which instant the electorate is the roll
 * @param closesAt absent where an officer says when
 */
record Voting(
        UUID electionId,
        String title,
        Instant recordDate,
        @Nullable Instant closesAt) {}
