package org.foundationops.membership.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.foundationops.kit.retention.RetentionRule;
import org.foundationops.membership.application.domain.MembershipApplication;

/** What somebody typed about another person is not kept while that person says nothing. */
@ApplicationScoped
class NominationRetention implements RetentionRule {

    private final ApplicationRepository applications;
    private final ApplicationChanges changes;

    NominationRetention(ApplicationRepository applications, ApplicationChanges changes) {
        this.applications = applications;
        this.changes = changes;
    }

    @Override
    public String kind() {
        return "unanswered-nominations";
    }

    @Override
    public String record() {
        return "Nominations that wait for the consent of the nominee, from the day on which they were submitted";
    }

    @Override
    public String effect() {
        return "They are withdrawn, and the name and address of the nominee are deleted";
    }

    @Override
    public String legalBasis() {
        return "Legitimate interest of the nominator (GDPR Art. 6(1)(f)); the nominee has not agreed to anything";
    }

    @Override
    public int apply(Instant before, int most) {
        List<MembershipApplication> due = applications.unansweredSince(before, most);
        due.forEach(nomination -> changes.record(nomination, nomination.withdraw(), null));
        return due.size();
    }
}
