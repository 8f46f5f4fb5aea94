package org.foundationops.membership.group;

import java.time.Instant;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.decision.DecisionView;
import org.foundationops.membership.group.domain.Budget;
import org.foundationops.membership.group.domain.CharterProposal;
import org.foundationops.membership.group.domain.ProposalStatus;
import org.jspecify.annotations.Nullable;

/** A proposed change of a charter as all services know it. */
record ProposalState(
        UUID id,
        long version,
        UUID groupId,
        ProposalStatus status,
        String scope,
        MembershipForm membership,
        @Nullable Money budget,
        Instant proposedAt,
        @Nullable DecisionView decision) {

    static ProposalState of(CharterProposal proposal) {
        Budget budget = proposal.substance().budget();
        return new ProposalState(
                proposal.id(),
                proposal.version(),
                proposal.groupId(),
                proposal.status(),
                proposal.substance().scope(),
                MembershipForm.of(proposal.substance().membership()),
                budget == null ? null : budget.money(),
                proposal.proposedAt(),
                proposal.decision().map(DecisionView::of).orElse(null));
    }
}
