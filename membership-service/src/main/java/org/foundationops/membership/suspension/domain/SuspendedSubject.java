package org.foundationops.membership.suspension.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.membership.conflict.domain.Interests;
import org.foundationops.membership.conflict.domain.SubjectRef;
import org.jspecify.annotations.Nullable;

/** Who is suspended: a person or an organisation. */
public record SuspendedSubject(
        @Nullable UUID personId, @Nullable UUID organisationId) {

    public SuspendedSubject {
        if ((personId == null) == (organisationId == null)) {
            throw new SuspendedSubjectUnclear();
        }
    }

    public Optional<UUID> person() {
        return Optional.ofNullable(personId);
    }

    public Optional<UUID> organisation() {
        return Optional.ofNullable(organisationId);
    }

    /** Nobody suspends themself or their own, or lifts such a suspension. */
    public Interests interests() {
        return new Interests(
                new SubjectRef(personId == null ? "organisation" : "person", id()),
                person().stream().collect(Collectors.toSet()),
                organisation().stream().collect(Collectors.toSet()),
                Set.of());
    }

    public UUID id() {
        return person().or(this::organisation).orElseThrow();
    }
}
