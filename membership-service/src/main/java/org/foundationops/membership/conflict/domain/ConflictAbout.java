package org.foundationops.membership.conflict.domain;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a declared conflict is about: a person, an organisation with its control group, or one subject. */
public record ConflictAbout(
        @Nullable UUID personId,
        @Nullable UUID organisationId,
        @Nullable SubjectRef subject) {

    public ConflictAbout {
        if (Stream.of(personId, organisationId, subject)
                        .filter(Objects::nonNull)
                        .count()
                != 1) {
            throw new ConflictUnclear();
        }
    }

    /** What it is about, whatever that is. */
    public UUID id() {
        if (personId != null) {
            return personId;
        }
        return organisationId != null
                ? organisationId
                : Objects.requireNonNull(subject).id();
    }

    boolean isAboutPerson(UUID person) {
        return person.equals(personId);
    }
}
