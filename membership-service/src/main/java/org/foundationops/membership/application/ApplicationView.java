package org.foundationops.membership.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.http.Versioned;
import org.foundationops.membership.application.domain.ApplicationStatus;
import org.foundationops.membership.application.domain.Category;
import org.foundationops.membership.application.domain.MembershipApplication;
import org.foundationops.membership.decision.DecisionView;
import org.jspecify.annotations.Nullable;

/** An application; its status is that of the moment at which it is read. */
@Schema(name = "MembershipApplication", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000004", "personId": "0199d1a0-5b5c-7000-8000-000000000001",
        "status": "READY", "statement": "I review pull requests of the ORM since 2021.",
        "categories": ["REVIEW_AND_TRIAGE"], "submittedAt": "2026-03-01T09:30:00Z",
        "commentsUntil": "2026-03-08T09:30:00Z"}""")
public record ApplicationView(
        UUID id,
        @JsonIgnore long version,
        UUID personId,
        ApplicationStatus status,
        String statement,
        List<Category> categories,
        Instant submittedAt,
        Instant commentsUntil,
        @Nullable DecisionView decision)
        implements Versioned {

    static ApplicationView of(MembershipApplication application, Instant now) {
        return new ApplicationView(
                application.id(),
                application.version(),
                application.personId(),
                application.statusAt(now),
                application.statement(),
                application.categories().stream().sorted().toList(),
                application.submittedAt(),
                application.commentsUntil(),
                application.decision().map(DecisionView::of).orElse(null));
    }
}
