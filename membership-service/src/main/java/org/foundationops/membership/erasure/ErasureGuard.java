package org.foundationops.membership.erasure;

import java.time.Instant;
import java.util.UUID;

/** Something that must be settled before a person is erased. Make it a CDI bean of the feature that knows. */
public interface ErasureGuard {

    /** Refuses with a problem that says what must end first; the person is one into whom others may have been merged. */
    void requireErasable(UUID personId, Instant now);
}
