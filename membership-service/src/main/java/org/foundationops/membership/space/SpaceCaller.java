package org.foundationops.membership.space;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.identity.Caller;
import org.foundationops.membership.group.domain.RosterRole;
import org.foundationops.membership.space.domain.CommunitySpace;
import org.foundationops.membership.space.domain.NotTheModerator;

/** What the caller is to community spaces. */
@ApplicationScoped
class SpaceCaller {

    private final Caller caller;

    SpaceCaller(Caller caller) {
        this.caller = caller;
    }

    /** Who leads the moderating group, the conduct team, or a secretary. */
    void requireMayModerate(UUID groupId) {
        if (!mayModerate(groupId)) {
            throw new NotTheModerator();
        }
    }

    /** One gives up one's own administration too. */
    void requireMayRemove(UUID person, CommunitySpace space) {
        if (caller.person().filter(person::equals).isEmpty()) {
            requireMayModerate(space.details().groupId());
        }
    }

    boolean maySeeAdministrators(CommunitySpace space) {
        return mayModerate(space.details().groupId())
                || caller.holds("auditor")
                || caller.isAdministrator()
                || caller.person().filter(space::isAdministeredBy).isPresent();
    }

    private boolean mayModerate(UUID groupId) {
        return caller.holds("secretary")
                || caller.holds("conduct-team")
                || caller.holds(RosterRole.CHAIR.authority(), groupId)
                || caller.holds(RosterRole.CO_CHAIR.authority(), groupId);
    }
}
