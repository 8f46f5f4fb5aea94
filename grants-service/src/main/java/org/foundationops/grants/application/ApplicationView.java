package org.foundationops.grants.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.grants.application.domain.ApplicationStatus;
import org.foundationops.grants.application.domain.GrantApplication;
import org.foundationops.grants.application.domain.GrantKind;
import org.foundationops.grants.award.RecipientView;
import org.foundationops.grants.decision.DecisionView;
import org.foundationops.kit.http.Versioned;
import org.foundationops.kit.money.Money;
import org.jspecify.annotations.Nullable;

/** An application and what became of it. */
@Schema(name = "GrantApplication", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000040", "applicantId": "0199d1a0-5b5c-7000-8000-000000000002",
        "title": "DjangoCon Example 2026", "purpose": "Travel grants for ten speakers.", "kind": "EVENT",
        "eventId": "0199d1a0-5b5c-7000-8000-000000000060",
        "recipient": {"name": "DjangoCon Example", "country": "NL"},
        "requested": {"amount": "2200.00", "currency": "USD"}, "status": "SUBMITTED",
        "submittedAt": "2026-03-01T09:30:00Z"}""")
public record ApplicationView(
        UUID id,
        @JsonIgnore long version,
        UUID applicantId,
        String title,
        String purpose,
        GrantKind kind,
        @Nullable UUID eventId,
        @Nullable String conductUrl,
        RecipientView recipient,
        Money requested,
        ApplicationStatus status,
        Instant submittedAt,
        @Nullable WaiverView leadTimeWaiver,
        @Nullable DecisionView decision,
        @Nullable UUID awardId,
        @Nullable UUID delegationId)
        implements Versioned {

    static ApplicationView of(GrantApplication application) {
        return new ApplicationView(
                application.id(),
                application.version(),
                application.applicantId(),
                application.title(),
                application.purpose(),
                application.kind(),
                application.eventId().orElse(null),
                application.conductUrl().orElse(null),
                new RecipientView(
                        application.recipient().name(),
                        application.recipient().country(),
                        application.recipient().isOrganisation()),
                application.requested(),
                application.status(),
                application.submittedAt(),
                application.waiver().map(WaiverView::of).orElse(null),
                application.decision().map(DecisionView::of).orElse(null),
                application.awardId().orElse(null),
                application.delegationId().orElse(null));
    }
}
