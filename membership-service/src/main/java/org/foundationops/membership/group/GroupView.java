package org.foundationops.membership.group;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.http.Versioned;
import org.foundationops.membership.decision.DecisionView;
import org.foundationops.membership.group.domain.CharterVersion;
import org.foundationops.membership.group.domain.Group;
import org.foundationops.membership.group.domain.GroupKind;
import org.foundationops.membership.group.domain.GroupPicture;
import org.foundationops.membership.group.domain.GroupStatus;
import org.foundationops.membership.group.domain.Office;
import org.foundationops.membership.group.domain.Risk;
import org.jspecify.annotations.Nullable;

/** A group; its status and its officers are those of the moment at which it is read. */
@Schema(name = "Group", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-00000000000e", "kind": "WORKING_GROUP", "name": "Website",
        "boardId": "0199d1a0-5b5c-7000-8000-000000000005", "status": "AT_RISK", "risks": ["LIAISON_TERM_ENDED"],
        "chairId": "0199d1a0-5b5c-7000-8000-000000000001", "coChairId": "0199d1a0-5b5c-7000-8000-000000000002",
        "charter": {"number": 1, "takesEffectAt": "2026-03-10T18:00:00Z", "scope": "Keeps the website up to date.",
        "membership": {"model": "DIRECT", "individualMembersOnly": false}, "delegatedPowers": [], "channels": [],
        "reporting": {"cadence": "QUARTERLY", "dueDays": 14}, "seatTerms": {"months": 12, "optInDays": 7}},
        "decision": {"decidedOn": "2026-03-10", "minuteReference": "Board 2026-03, item 6",
        "recordedAt": "2026-03-10T18:00:00Z"}, "activatedAt": "2026-03-10T18:00:00Z"}""")
public record GroupView(
        UUID id,
        @JsonIgnore long version,
        GroupKind kind,
        String name,
        UUID boardId,
        GroupStatus status,
        Set<Risk> risks,
        @Nullable UUID chairId,
        @Nullable UUID coChairId,

        @Schema(description = "The director who is liaison; absent when their term in the board has ended.") @Nullable
        UUID liaisonId,

        CharterView charter,

        @Schema(description = "What established or rejected the group.") @Nullable
        DecisionView decision,

        @Nullable Instant activatedAt,
        @Nullable DecisionView shutdown,
        @Nullable Instant shutDownAt,
        @Nullable Instant archivedAt)
        implements Versioned {

    static GroupView of(GroupPicture picture, CharterVersion charter) {
        Group group = picture.group();
        return new GroupView(
                group.id(),
                group.version(),
                group.kind(),
                group.name(),
                group.boardId(),
                picture.status(),
                picture.risks(),
                picture.holder(Office.CHAIR).orElse(null),
                picture.holder(Office.CO_CHAIR).orElse(null),
                picture.holder(Office.LIAISON).orElse(null),
                CharterView.of(charter),
                group.decision().map(DecisionView::of).orElse(null),
                group.activatedAt().orElse(null),
                group.shutdown().map(DecisionView::of).orElse(null),
                group.shutDownAt().orElse(null),
                group.archivedAt().orElse(null));
    }
}
