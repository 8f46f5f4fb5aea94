package org.foundationops.membership.group;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.http.Versioned;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.decision.DecisionView;
import org.foundationops.membership.group.domain.Budget;
import org.foundationops.membership.group.domain.CharterProposal;
import org.foundationops.membership.group.domain.ProposalStatus;
import org.jspecify.annotations.Nullable;

/** Scope, membership and budget as they would be; the charter in force stays until the board has decided. */
@Schema(name = "GroupCharterProposal", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-00000000000f", "groupId": "0199d1a0-5b5c-7000-8000-00000000000e",
        "status": "PROPOSED", "scope": "Keeps the website up to date.",
        "membership": {"model": "DIRECT", "individualMembersOnly": false},
        "budget": {"amount": "3000.00", "currency": "USD"}, "proposedAt": "2026-09-01T09:30:00Z"}""")
public record ProposalView(
        UUID id,
        @JsonIgnore long version,
        UUID groupId,
        ProposalStatus status,
        String scope,
        MembershipForm membership,
        @Nullable Money budget,
        Instant proposedAt,
        @Nullable DecisionView decision)
        implements Versioned {

    static ProposalView of(CharterProposal proposal) {
        Budget budget = proposal.substance().budget();
        return new ProposalView(
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
