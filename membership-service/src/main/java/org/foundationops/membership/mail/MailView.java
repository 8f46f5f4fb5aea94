package org.foundationops.membership.mail;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.http.Versioned;
import org.foundationops.membership.mail.domain.Attempt;
import org.foundationops.membership.mail.domain.AttemptOutcome;
import org.foundationops.membership.mail.domain.Mail;
import org.foundationops.membership.mail.domain.MailCause;
import org.foundationops.membership.mail.domain.MailKind;
import org.foundationops.membership.mail.domain.MailStatus;
import org.jspecify.annotations.Nullable;

/** A mail with each attempt to send it. */
@Schema(name = "Mail", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000021", "kind": "INVOICE_SENT",
        "personId": "0199d1a0-5b5c-7000-8000-000000000001", "reasonKey": "invoice/0199d1a0-5b5c-7000-8000-000000000009",
        "subjectId": "0199d1a0-5b5c-7000-8000-000000000009", "status": "SENT", "dueAt": "2026-03-10T09:30:00Z",
        "settledAt": "2026-03-10T09:31:04Z", "mayHaveBeenSentTwice": false,
        "attempts": [{"beganAt": "2026-03-10T09:30:01Z", "endedAt": "2026-03-10T09:30:02Z", "outcome": "DEFERRED",
        "reply": "450 4.2.1"}, {"beganAt": "2026-03-10T09:31:03Z", "endedAt": "2026-03-10T09:31:04Z",
        "outcome": "ACCEPTED"}]}""")
record MailView(
        UUID id,
        @JsonIgnore long version,
        MailKind kind,
        @Nullable UUID personId,

        @Schema(description = "Of a mail to somebody who is nominated and not registered.") @Nullable
        UUID nominationId,

        @Schema(description = "Why: what the mail is about, and more where that is the reason several times.")
        String reasonKey,

        UUID subjectId,
        MailStatus status,

        @Schema(description = "Why it was not sent.") @Nullable
        MailCause cause,

        Instant dueAt,

        @Schema(description = "From when on it would come too late.") @Nullable
        Instant usefulUntil,

        @Nullable Instant nextAttemptAt,
        @Nullable Instant settledAt,

        @Schema(
                description =
                        "An attempt broke off in the middle, so that nobody knows whether the mail had left, and it was sent again.")
        boolean mayHaveBeenSentTwice,

        List<AttemptView> attempts)
        implements Versioned {

    /** One time that the mail was handed to the mail server. */
    @Schema(name = "MailAttempt")
    record AttemptView(
            Instant beganAt,

            @Schema(description = "Absent while it lasts, and where the service died over it.") @Nullable
            Instant endedAt,

            @Nullable AttemptOutcome outcome,

            @Schema(description = "The codes of the server's answer.") @Nullable
            String reply) {

        static AttemptView of(Attempt attempt) {
            return new AttemptView(attempt.beganAt(), attempt.endedAt(), attempt.outcome(), attempt.reply());
        }
    }

    static MailView of(Mail mail) {
        return new MailView(
                mail.id(),
                mail.version(),
                mail.kind(),
                mail.personId().orElse(null),
                mail.nominationId().orElse(null),
                mail.reasonKey(),
                mail.subjectId(),
                mail.status(),
                mail.cause().orElse(null),
                mail.dueAt(),
                mail.usefulUntil().orElse(null),
                mail.nextAttemptAt().orElse(null),
                mail.settledAt().orElse(null),
                mail.mayHaveBeenSentTwice(),
                mail.attempts().stream().map(AttemptView::of).toList());
    }
}
