package org.foundationops.membership.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.membership.application.domain.Endorsement;
import org.foundationops.membership.person.Belongings;

/** The survivor said what the merged person said, endorses an application once, and not their own. */
@ApplicationScoped
class DiscussionBelongings implements Belongings {

    private final EndorsementRepository endorsements;
    private final CommentRepository comments;
    private final Audit audit;

    DiscussionBelongings(EndorsementRepository endorsements, CommentRepository comments, Audit audit) {
        this.endorsements = endorsements;
        this.comments = comments;
        this.audit = audit;
    }

    @Override
    public void handOver(UUID mergedId, UUID survivorId, Instant now) {
        Set<UUID> both = Set.of(mergedId, survivorId);
        Set<UUID> endorsed = new HashSet<>();
        endorsements.standing(survivorId, mergedId).forEach(each -> {
            boolean isOwn =
                    each.application().applicantId().filter(both::contains).isPresent();
            if (isOwn || !endorsed.add(each.application().id())) {
                each.endorsement().withdraw(now);
                record("withdrawn", each.endorsement());
            } else {
                each.endorsement().moveTo(survivorId);
            }
        });
        comments.handOver(mergedId, survivorId);
    }

    private void record(String action, Endorsement endorsement) {
        audit.record(AuditEntry.of(action, DiscussionService.ENDORSEMENT, endorsement.id())
                .with("applicationId", endorsement.applicationId()));
    }
}
