package org.foundationops.membership.group;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.group.domain.Group;
import org.foundationops.membership.group.domain.GroupHealth;
import org.foundationops.membership.group.domain.GroupKind;
import org.foundationops.membership.group.domain.GroupStatus;
import org.foundationops.membership.group.domain.Risk;
import org.jspecify.annotations.Nullable;

/** How a group is doing at the moment at which it is asked. */
@Schema(name = "GroupHealth", examples = """
        {"groupId": "0199d1a0-5b5c-7000-8000-00000000000e", "name": "Website", "kind": "WORKING_GROUP",
        "at": "2027-03-09T12:00:00Z", "status": "AT_RISK", "risks": ["LIAISON_TERM_ENDED"], "members": 6,
        "chairId": "0199d1a0-5b5c-7000-8000-000000000001", "coChairId": "0199d1a0-5b5c-7000-8000-000000000002",
        "liaisonId": "0199d1a0-5b5c-7000-8000-000000000003", "liaisonUntil": "2027-03-01T00:00:00Z",
        "missedReports": 0, "missedConsecutively": 0, "presumedDefunct": false, "nextReportDueAt": "2027-03-24T00:00:00Z",
        "termsEnding": [{"personId": "0199d1a0-5b5c-7000-8000-000000000004", "until": "2027-03-15T00:00:00Z"}]}""")
public record GroupHealthView(
        UUID groupId,
        String name,
        GroupKind kind,
        Instant at,
        GroupStatus status,
        Set<Risk> risks,
        int members,
        @Nullable UUID chairId,
        @Nullable UUID coChairId,

        @Schema(description = "The director who is named, in office or not.") @Nullable
        UUID liaisonId,

        @Schema(description = "When the term of the liaison in the board ends or ended, if that is known.") @Nullable
        Instant liaisonUntil,

        @Schema(description = "How many reports were due and are not there.")
        int missedReports,

        @Schema(description = "How many of them are the last that were due.")
        int missedConsecutively,

        boolean presumedDefunct,
        @Nullable Instant nextReportDueAt,
        List<TermEnding> termsEnding) {

    /** Somebody whose term ends soon and who has not said that they stay on. */
    @Schema(name = "GroupTermEnding")
    public record TermEnding(UUID personId, Instant until) {}

    static GroupHealthView of(Group group, GroupHealth health) {
        return new GroupHealthView(
                group.id(),
                group.name(),
                group.kind(),
                health.at(),
                health.status(),
                health.risks(),
                health.members(),
                health.chairId(),
                health.coChairId(),
                health.liaisonId(),
                health.liaisonUntil(),
                health.missedReports(),
                health.missedConsecutively(),
                health.isPresumedDefunct(),
                health.nextReportDueAt(),
                health.termsEnding().stream()
                        .map(each -> new TermEnding(each.personId(), each.until()))
                        .toList());
    }
}
