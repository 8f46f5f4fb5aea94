package org.foundationops.membership.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.permission.SubjectPermissions;
import org.foundationops.membership.group.domain.Group;

/** What the state of a group refuses, and to whom. */
@ApplicationScoped
class GroupPermissions implements SubjectPermissions {

    private final GroupRepository groups;
    private final CharterRepository charters;
    private final SeatRepository seats;
    private final GroupCaller caller;

    GroupPermissions(GroupRepository groups, CharterRepository charters, SeatRepository seats, GroupCaller caller) {
        this.groups = groups;
        this.charters = charters;
        this.seats = seats;
        this.caller = caller;
    }

    @Override
    public String path() {
        return "/v1/groups/{id}";
    }

    @Override
    public void check(String operationId, UUID id) {
        Group group = groups.get(id);
        caller.requireMayRead(group);
        switch (operationId) {
            case "editGroupDraft", "proposeGroup" -> {
                caller.requireMayEdit(group);
                group.requireDraft();
            }
            case "nameGroupLiaison" -> {
                caller.requireMayNameLiaison(group);
                group.requireNotOver();
            }
            case "removeGroupLiaison" -> {
                caller.requireMayNameLiaison(group);
                group.requireLiaisonRemovable();
            }
            case "recordGroupDecision", "requestGroupDecision" -> group.requireProposed();
            case "shutDownGroup", "requestGroupShutdown" -> group.requireActive();
            case "archiveGroup" -> group.requireArchivable(groups.moderatesSpaces(id));
            case "changeGroupCharter" -> {
                caller.requireMayLead(id);
                group.requireActive();
            }
            case "openGroupSeat" -> {
                group.requireNotOver();
                charters.of(group).charter().membership().requireTyped();
                if (!group.hasBegun() || seats.openOf(id, caller.person()).isPresent()) {
                    caller.requireMayInvite(group);
                }
            }
            case "listGroupSeats" -> caller.requireMayListSeats(group);
            case "submitGroupReport" -> {
                caller.requireMayLead(id);
                group.requireReporting();
            }
            default -> {}
        }
    }
}
