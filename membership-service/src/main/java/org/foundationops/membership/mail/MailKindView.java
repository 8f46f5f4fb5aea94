package org.foundationops.membership.mail;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.mail.domain.MailKind;

/** A kind of mail that this service sends. */
@Schema(name = "MailKindInfo", examples = """
        {"kind": "VOTING_REMINDER", "mayBeUnsubscribed": true, "languages": ["en"]}""")
record MailKindView(
        MailKind kind,

        @Schema(description = "Whether its recipients may say that they do not want such mails.")
        boolean mayBeUnsubscribed,

        @Schema(description = "In which languages it can be written.")
        List<Locale> languages) {}
