package org.foundationops.membership.mail;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.mail.domain.MailCause;
import org.foundationops.membership.mail.domain.MailKind;
import org.foundationops.membership.mail.domain.MailStatus;
import org.jspecify.annotations.Nullable;

/** A mail in the log. */
@Schema(name = "LoggedMail", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000021", "kind": "INVOICE_SENT",
        "personId": "0199d1a0-5b5c-7000-8000-000000000001", "reasonKey": "invoice/0199d1a0-5b5c-7000-8000-000000000009",
        "subjectId": "0199d1a0-5b5c-7000-8000-000000000009", "status": "SENT", "dueAt": "2026-03-10T09:30:00Z",
        "settledAt": "2026-03-10T09:30:01Z", "attempts": 1, "mayHaveBeenSentTwice": false}""")
record MailRow(
        UUID id,
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
        @Nullable Instant nextAttemptAt,
        @Nullable Instant settledAt,
        int attempts,
        boolean mayHaveBeenSentTwice) {}
