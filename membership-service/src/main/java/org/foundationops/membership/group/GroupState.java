package org.foundationops.membership.group;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.membership.decision.DecisionView;
import org.foundationops.membership.group.domain.CharterVersion;
import org.foundationops.membership.group.domain.Group;
import org.foundationops.membership.group.domain.GroupKind;
import org.foundationops.membership.group.domain.GroupStatus;
import org.foundationops.membership.group.domain.OfficeTime;
import org.foundationops.membership.group.domain.Risk;
import org.jspecify.annotations.Nullable;

/** A group as all services know it; who is in it is told by its roster. */
record GroupState(
        UUID id,
        long version,
        GroupKind kind,
        String name,
        UUID boardId,
        GroupStatus status,
        Set<Risk> risks,
        CharterView charter,
        List<OfficeTime> offices,
        @Nullable DecisionView decision,
        @Nullable Instant activatedAt,
        @Nullable DecisionView shutdown,
        @Nullable Instant shutDownAt,
        @Nullable Instant archivedAt) {

    static GroupState of(Group group, CharterVersion charter) {
        return new GroupState(
                group.id(),
                group.version(),
                group.kind(),
                group.name(),
                group.boardId(),
                status(group),
                group.announcedRisks(),
                CharterView.of(charter),
                group.offices(),
                group.decision().map(DecisionView::of).orElse(null),
                group.activatedAt().orElse(null),
                group.shutdown().map(DecisionView::of).orElse(null),
                group.shutDownAt().orElse(null),
                group.archivedAt().orElse(null));
    }

    private static GroupStatus status(Group group) {
        return group.announcedRisks().isEmpty()
                ? GroupStatus.valueOf(group.standing().name())
                : GroupStatus.AT_RISK;
    }
}
