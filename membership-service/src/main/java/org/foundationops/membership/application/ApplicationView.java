package org.foundationops.membership.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.http.Versioned;
import org.foundationops.membership.application.domain.ApplicationStatus;
import org.foundationops.membership.application.domain.Category;
import org.foundationops.membership.application.domain.Consent;
import org.foundationops.membership.application.domain.MembershipApplication;
import org.foundationops.membership.decision.DecisionView;
import org.jspecify.annotations.Nullable;

/** An application; its status is that of the moment at which it is read. */
@Schema(name = "MembershipApplication", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000004", "personId": "0199d1a0-5b5c-7000-8000-000000000001",
        "displayName": "Ada Lovelace", "status": "READY", "statement": "I review pull requests of the ORM since 2021.",
        "categories": ["REVIEW_AND_TRIAGE"], "submittedAt": "2026-03-01T09:30:00Z",
        "commentsUntil": "2026-03-08T09:30:00Z"}""")
public record ApplicationView(
        UUID id,
        @JsonIgnore long version,

        @Schema(description = "The applicant; of a nomination from the consent on.") @Nullable
        UUID personId,

        @Nullable String displayName,
        @Nullable UUID nominatorId,

        @Schema(description = "Who was nominated; only the nominator sees it, until the answer.") @Nullable
        NomineeView nominee,

        @Nullable Consent consent,
        ApplicationStatus status,
        String statement,
        List<Category> categories,
        @Nullable Instant submittedAt,
        @Nullable Instant commentsUntil,
        @Nullable DecisionView decision,

        @Schema(description = "By which delegation it was approved, if the body did not decide itself.") @Nullable
        UUID delegationId)
        implements Versioned {

    static ApplicationView of(ApplicationRow row, UUID reader, Instant now) {
        MembershipApplication application = row.application();
        boolean isNominator = application.nominatorId().filter(reader::equals).isPresent();
        return new ApplicationView(
                application.id(),
                application.version(),
                application.applicantId().orElse(null),
                application.hasApplicant() ? row.displayName() : null,
                application.nominatorId().orElse(null),
                isNominator ? application.nominee().map(NomineeView::of).orElse(null) : null,
                application.consent().orElse(null),
                application.statusAt(now),
                application.statement(),
                application.categories().stream().sorted().toList(),
                application.submittedAt().orElse(null),
                application.commentsUntil().orElse(null),
                application.decision().map(DecisionView::of).orElse(null),
                application.delegationId().orElse(null));
    }
}
