package org.foundationops.grants.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.grants.application.domain.GrantApplication;
import org.foundationops.kit.http.retry.IdempotencyErasure;
import org.foundationops.kit.personal.Erased;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;

/** Open applications of an erased person are withdrawn, and their words are gone; what was decided and paid stays. */
@ApplicationScoped
class ApplicationPersonalData implements PersonalData {

    private final ApplicationRepository applications;
    private final ApplicationChanges changes;
    private final IdempotencyErasure answers;
    private final KeptRows rows;

    ApplicationPersonalData(
            ApplicationRepository applications, ApplicationChanges changes, IdempotencyErasure answers, KeptRows rows) {
        this.applications = applications;
        this.changes = changes;
        this.answers = answers;
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("grant_application");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(rows.list(
                "grant-applications",
                "Your applications for money, and what was decided on them",
                "select id, applicant_id, title, purpose, kind, event_id, conduct_url, recipient_name, recipient_country,"
                        + " recipient_is_organisation, requested_minor, currency, status, submitted_at, waived_at,"
                        + " decided_on, minute_reference, award_id from grant_application"
                        + " where applicant_id in (select id from who) order by id",
                records));
    }

    @Override
    public void erase(UUID personId, Instant now) {
        List<GrantApplication> all = applications.allOf(personId);
        all.forEach(application -> application
                .erase(Erased.NAME, Erased.TEXT)
                .ifPresent(change -> changes.record(application, change, null)));
        // Whoever decided on one was answered with its words.
        answers.forgetMentioning(
                all.stream().map(application -> application.id().toString()).toList());
    }
}
