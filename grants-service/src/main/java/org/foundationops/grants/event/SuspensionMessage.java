package org.foundationops.grants.event;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is read of the state of a person: the periods of conduct suspensions, [from, until). */
record SuspensionMessage(@Nullable List<Suspension> suspensions) {

    List<Suspension> periods() {
        return suspensions == null ? List.of() : suspensions;
    }

    record Suspension(Instant from, @Nullable Instant until) {}
}
