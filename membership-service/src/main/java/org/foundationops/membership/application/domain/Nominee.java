package org.foundationops.membership.application.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is nominated: a person by id, or somebody by e-mail address and name. Whether we know the address is found out
 * only when its owner signs in, so that nobody learns it from a nomination.
 */
public record Nominee(
        @Nullable UUID personId,
        @Nullable String email,
        @Nullable String name) {

    public Nominee {
        boolean isKnown = personId != null && email == null && name == null;
        boolean isDescribed = personId == null && email != null && name != null;
        if (!isKnown && !isDescribed) {
            throw new NomineeUnclear();
        }
        email = email == null ? null : email.strip().toLowerCase(Locale.ROOT);
    }

    public Optional<UUID> knownPerson() {
        return Optional.ofNullable(personId);
    }
}
