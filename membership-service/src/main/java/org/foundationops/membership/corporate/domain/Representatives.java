package org.foundationops.membership.corporate.domain;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The two persons whom an organisation names: its voting representative and, if it likes, an alternate. */
public record Representatives(UUID representative, @Nullable UUID alternate) {

    public Representatives {
        if (representative.equals(alternate)) {
            throw new AlternateIsRepresentative();
        }
    }

    public Optional<UUID> alternateIfAny() {
        return Optional.ofNullable(alternate);
    }

    boolean include(UUID personId) {
        return personId.equals(representative) || personId.equals(alternate);
    }
}
