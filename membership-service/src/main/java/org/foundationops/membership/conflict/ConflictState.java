package org.foundationops.membership.conflict;

import java.util.List;
import java.util.UUID;
import org.foundationops.membership.conflict.domain.ConflictAbout;
import org.foundationops.membership.conflict.domain.DeclaredConflict;
import org.foundationops.membership.conflict.domain.SubjectRef;
import org.foundationops.membership.period.domain.Period;
import org.jspecify.annotations.Nullable;

/** A declared conflict as all services know it: whose, about what, and when. Nobody else learns why. */
record ConflictState(
        UUID id,
        long version,
        UUID personId,
        @Nullable UUID otherPersonId,
        @Nullable UUID organisationId,
        @Nullable SubjectRef subject,
        List<Period> periods) {

    static ConflictState of(DeclaredConflict conflict) {
        ConflictAbout about = conflict.about();
        return new ConflictState(
                conflict.id(),
                conflict.version(),
                conflict.personId(),
                about.personId(),
                about.organisationId(),
                about.subject(),
                List.of(conflict.period()));
    }
}
