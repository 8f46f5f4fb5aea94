package org.foundationops.membership.conflict.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reason why somebody is not free to decide.
 *
 * @param personId the other person that it comes from
 * @param organisationId the organisation that it comes from
 * @param conflictId the declaration that it comes from
 */
public record Ground(
        GroundKind kind,
        @Nullable UUID personId,
        @Nullable UUID organisationId,
        @Nullable UUID conflictId) {

    static Ground ofPerson(GroundKind kind, UUID personId) {
        return new Ground(kind, personId, null, null);
    }

    static Ground ofOrganisation(GroundKind kind, UUID organisationId) {
        return new Ground(kind, null, organisationId, null);
    }

    static Ground declared(DeclaredConflict conflict) {
        return new Ground(
                GroundKind.DECLARED,
                conflict.about().personId(),
                conflict.about().organisationId(),
                conflict.id());
    }
}
