package org.foundationops.membership.delegation.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** To whom a body gives a power: a working group, or whoever holds one of its own offices. */
public record Delegate(@Nullable UUID groupId, @Nullable String office) {

    public Delegate {
        if ((groupId == null) == (office == null)) {
            throw new DelegateUnclear();
        }
    }
}
