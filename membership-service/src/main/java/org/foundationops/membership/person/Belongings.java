package org.foundationops.membership.person;

import java.time.Instant;
import java.util.UUID;

/** What a feature keeps about a person. When two records are merged, the survivor gets what the other had. */
public interface Belongings {

    /** Runs in the transaction of the merger, which holds the locks of both persons; features run in any order. */
    void handOver(UUID mergedId, UUID survivorId, Instant now);
}
