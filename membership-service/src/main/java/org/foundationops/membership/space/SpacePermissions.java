package org.foundationops.membership.space;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.permission.SubjectPermissions;
import org.foundationops.membership.space.domain.CommunitySpace;

/** What the state of a community space refuses, and to whom. */
@ApplicationScoped
class SpacePermissions implements SubjectPermissions {

    private final SpaceRepository spaces;
    private final SpaceCaller caller;

    SpacePermissions(SpaceRepository spaces, SpaceCaller caller) {
        this.spaces = spaces;
        this.caller = caller;
    }

    @Override
    public String path() {
        return "/v1/community-spaces/{id}";
    }

    @Override
    public void check(String operationId, UUID id) {
        CommunitySpace space = spaces.get(id);
        switch (operationId) {
            case "changeCommunitySpace", "addCommunitySpaceAdministrator", "closeCommunitySpace" -> {
                caller.requireMayModerate(space.details().groupId());
                space.requireOpen();
            }
            case "removeCommunitySpaceAdministrator" -> space.requireOpen();
            default -> {}
        }
    }
}
