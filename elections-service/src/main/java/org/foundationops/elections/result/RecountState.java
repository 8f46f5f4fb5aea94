package org.foundationops.elections.result;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.result.domain.Recount;
import org.jspecify.annotations.Nullable;

/** A recount as messages carry it: nobody is named, for the result may not be published yet. */
record RecountState(
        UUID id,
        long version,
        UUID electionId,
        String method,
        List<Integer> leftOut,
        Recount.Outcome outcome,
        @Nullable UUID adoptedBy,
        Instant recountedAt) {

    static RecountState made(Recount recount) {
        return of(recount, 1);
    }

    /** A recount changes once, by its adoption. */
    static RecountState adopted(Recount recount) {
        return of(recount, 2);
    }

    private static RecountState of(Recount recount, long version) {
        return new RecountState(
                recount.id(),
                version,
                recount.electionId(),
                recount.count().method(),
                recount.leftOut(),
                recount.outcome(),
                recount.adoptedBy(),
                recount.recountedAt());
    }
}
