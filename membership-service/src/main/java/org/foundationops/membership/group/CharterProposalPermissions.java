package org.foundationops.membership.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.permission.SubjectPermissions;
import org.foundationops.membership.group.domain.CharterProposal;

/** What the state of a proposed change of a charter refuses, and to whom. */
@ApplicationScoped
class CharterProposalPermissions implements SubjectPermissions {

    private final ProposalRepository proposals;
    private final GroupCaller caller;

    CharterProposalPermissions(ProposalRepository proposals, GroupCaller caller) {
        this.proposals = proposals;
        this.caller = caller;
    }

    @Override
    public String path() {
        return "/v1/group-charter-proposals/{id}";
    }

    @Override
    public void check(String operationId, UUID id) {
        CharterProposal proposal = proposals.get(id);
        switch (operationId) {
            case "recordGroupCharterDecision", "requestGroupCharterDecision" -> proposal.requireOpen();
            case "withdrawGroupCharterProposal" -> {
                caller.requireMayLead(proposal.groupId());
                proposal.requireOpen();
            }
            default -> {}
        }
    }
}
