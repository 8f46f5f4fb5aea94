package org.foundationops.membership.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.membership.application.domain.ApplicationChange;
import org.foundationops.membership.application.domain.MembershipApplication;
import org.foundationops.membership.member.MemberRepository;
import org.foundationops.membership.person.Belongings;

/**
 * One open application a person, and none of a member: of two the later is withdrawn, and what remains is the
 * survivor's, as are nominations of and by the merged person. Applications that were decided stay what they were.
 */
@ApplicationScoped
class ApplicationBelongings implements Belongings {

    private final ApplicationRepository applications;
    private final ApplicationChanges changes;
    private final MemberRepository members;

    ApplicationBelongings(ApplicationRepository applications, ApplicationChanges changes, MemberRepository members) {
        this.applications = applications;
        this.changes = changes;
        this.members = members;
    }

    @Override
    public void handOver(UUID mergedId, UUID survivorId, Instant now) {
        Set<UUID> both = Set.of(mergedId, survivorId);
        List<MembershipApplication> open = applications.openOf(both);
        open.stream()
                .filter(application ->
                        application.applicantId().filter(both::contains).isPresent())
                .skip(both.stream().anyMatch(members::isMember) ? 0 : 1)
                .forEach(application -> record(application, application.withdraw()));
        open.stream()
                .filter(MembershipApplication::isOpen) // still
                .forEach(application ->
                        application.merge(mergedId, survivorId).ifPresent(change -> record(application, change)));
    }

    private void record(MembershipApplication application, ApplicationChange change) {
        changes.record(application, change, null);
    }
}
