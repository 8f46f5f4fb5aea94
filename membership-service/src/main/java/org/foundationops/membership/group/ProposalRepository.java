package org.foundationops.membership.group;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.membership.group.domain.CharterProposal;
import org.foundationops.membership.group.domain.ProposalStatus;
import org.jspecify.annotations.Nullable;

/** Proposed changes of charters in the database. Who changes one holds the lock of its group. */
@ApplicationScoped
class ProposalRepository implements PanacheRepositoryBase<CharterProposal, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    CharterProposal get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> absent(id));
    }

    UUID groupOf(UUID id) {
        return find("select p.groupId from CharterProposal p where p.id = ?1", id)
                .project(UUID.class)
                .firstResultOptional()
                .orElseThrow(() -> absent(id));
    }

    Optional<CharterProposal> openOf(UUID groupId) {
        return find("groupId = ?1 and status = ?2", groupId, ProposalStatus.PROPOSED)
                .firstResultOptional();
    }

    List<CharterProposal> page(UUID groupId, @Nullable String afterId, int limit) {
        return find(
                        "groupId = ?1 and id > ?2 order by id",
                        groupId,
                        afterId == null ? BEFORE_ALL : UUID.fromString(afterId))
                .page(0, limit)
                .list();
    }

    private static NotFound absent(UUID id) {
        return new NotFound("There is no proposed change of a charter " + id + ".");
    }
}
