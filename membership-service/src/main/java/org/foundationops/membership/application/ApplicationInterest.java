package org.foundationops.membership.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.membership.application.domain.MembershipApplication;
import org.foundationops.membership.conflict.InterestedParties;
import org.foundationops.membership.conflict.domain.Interests;
import org.foundationops.membership.conflict.domain.SubjectRef;

/** The applicant would gain from an admission; the nominator has spoken for it. */
@ApplicationScoped
class ApplicationInterest implements InterestedParties {

    private final ApplicationRepository applications;

    ApplicationInterest(ApplicationRepository applications) {
        this.applications = applications;
    }

    @Override
    public String path() {
        return "/v1/membership-applications/";
    }

    @Override
    public Interests of(UUID applicationId) {
        return of(applications.get(applicationId));
    }

    static SubjectRef subject(MembershipApplication application) {
        return new SubjectRef(ApplicationChanges.NOUN, application.id());
    }

    static Interests of(MembershipApplication application) {
        return new Interests(
                subject(application),
                application.applicantId().stream().collect(Collectors.toSet()),
                Set.of(),
                application.nominatorId().stream().collect(Collectors.toSet()));
    }
}
