package org.foundationops.elections.affiliationcase;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.affiliationcase.domain.AffiliationCase;
import org.foundationops.elections.affiliationcase.domain.CaseOutcome;
import org.foundationops.elections.affiliationcase.domain.CaseStatus;
import org.foundationops.elections.affiliationcase.domain.Proposal;
import org.foundationops.elections.decision.DecisionView;
import org.foundationops.kit.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A case, as the body sees it. */
@Schema(name = "AffiliationCase", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000031", "bodyId": "0199d1a0-5b5c-7000-8000-000000000001",
        "groupId": "0199d1a0-5b5c-7000-8000-000000000041", "status": "OPEN", "openedAt": "2026-11-20T10:00:00Z",
        "noticeDue": "2026-12-04T10:00:00Z", "agreementDue": "2026-12-20T10:00:00Z",
        "personIds": ["0199d1a0-5b5c-7000-8000-000000000011", "0199d1a0-5b5c-7000-8000-000000000012",
        "0199d1a0-5b5c-7000-8000-000000000013"], "proposals": [], "leaverIds": []}""")
public record AffiliationCaseView(
        UUID id,
        @JsonIgnore long version,
        UUID bodyId,

        @Schema(description = "The control group, known by one of its organisations")
        UUID groupId,

        CaseStatus status,
        Instant openedAt,
        Instant noticeDue,
        Instant agreementDue,
        @Nullable Instant notifiedAt,
        @Nullable Instant noticeMissedAt,
        @Nullable Instant decidedAt,
        @Nullable CaseOutcome outcome,
        @Nullable DecisionView decision,
        @Nullable Instant resolvedAt,

        @Schema(description = "The directors concerned") List<UUID> personIds,

        @Schema(description = "Who of them said so far who should go")
        List<ProposalView> proposals,

        @Schema(description = "Who is to go, in this order, as soon as enough directors remain")
        List<UUID> leaverIds)
        implements Versioned {

    /** One of the directors concerned and who should go. */
    @Schema(name = "AffiliationCaseProposal")
    public record ProposalView(UUID personId, List<UUID> leaverIds) {}

    static AffiliationCaseView of(AffiliationCase breach) {
        return new AffiliationCaseView(
                breach.id(),
                breach.version(),
                breach.bodyId(),
                breach.groupId(),
                breach.status(),
                breach.openedAt(),
                breach.noticeDue(),
                breach.agreementDue(),
                breach.notifiedAt(),
                breach.noticeMissedAt(),
                breach.decidedAt(),
                breach.outcome(),
                breach.decision().map(DecisionView::of).orElse(null),
                breach.resolvedAt(),
                breach.persons(),
                proposals(breach),
                breach.leavers());
    }

    private static List<ProposalView> proposals(AffiliationCase breach) {
        Map<UUID, List<UUID>> byPerson = breach.proposals().stream()
                .collect(Collectors.groupingBy(
                        Proposal::personId, TreeMap::new, Collectors.mapping(Proposal::leaverId, Collectors.toList())));
        return byPerson.entrySet().stream()
                .map(each -> new ProposalView(
                        each.getKey(), each.getValue().stream().sorted().toList()))
                .toList();
    }

    String sortKey() {
        return id.toString();
    }
}
