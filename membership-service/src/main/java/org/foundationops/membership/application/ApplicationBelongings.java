package org.foundationops.membership.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.membership.application.domain.MembershipApplication;
import org.foundationops.membership.person.Belongings;

/**
 * One open application a person, and none of a member: of two the later is withdrawn, and what remains is the
 * survivor's. Applications that were decided stay what they were.
 */
@ApplicationScoped
class ApplicationBelongings implements Belongings {

    private final ApplicationRepository applications;
    private final ApplicationChanges changes;

    ApplicationBelongings(ApplicationRepository applications, ApplicationChanges changes) {
        this.applications = applications;
        this.changes = changes;
    }

    @Override
    public void handOver(UUID mergedId, UUID survivorId, Instant now) {
        List<MembershipApplication> open = applications.openOf(mergedId, survivorId);
        int kept = applications.standingOf(mergedId).isMember()
                        || applications.standingOf(survivorId).isMember()
                ? 0
                : 1;
        open.stream().skip(kept).forEach(application -> changes.record(application, application.withdraw(), null));
        open.stream()
                .limit(kept)
                .flatMap(application -> application.moveTo(survivorId).stream())
                .forEach(moved -> changes.record(applications.get(moved.applicationId()), moved, null));
    }
}
