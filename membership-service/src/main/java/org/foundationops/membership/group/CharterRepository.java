package org.foundationops.membership.group;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.membership.group.domain.CharterVersion;
import org.foundationops.membership.group.domain.Group;
import org.jspecify.annotations.Nullable;

/** Versions of charters in the database. */
@ApplicationScoped
class CharterRepository implements PanacheRepositoryBase<CharterVersion, UUID> {

    /** The charter of the group: in force, or a draft of one. */
    CharterVersion of(Group group) {
        return find("groupId = ?1 and number = ?2", group.id(), group.charterNumber())
                .firstResultOptional()
                .orElseThrow();
    }

    /** All that took effect, in their order. */
    List<CharterVersion> effectiveOf(UUID groupId) {
        return list("groupId = ?1 and takesEffectAt is not null order by number", groupId);
    }

    CharterVersion get(UUID groupId, int number) {
        return find("groupId = ?1 and number = ?2 and takesEffectAt is not null", groupId, number)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("The group has no charter " + number + "."));
    }

    List<CharterVersion> page(UUID groupId, @Nullable String after, int limit) {
        return find(
                        "groupId = ?1 and takesEffectAt is not null and number > ?2 order by number",
                        groupId,
                        after == null ? 0 : Integer.parseInt(after))
                .page(0, limit)
                .list();
    }
}
