package org.foundationops.membership.subscription;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.mail.domain.MailKind;

/** Whether whoever got a mail gets more of its kind. */
@Schema(name = "MailUnsubscription", examples = """
        {"kind": "VOTING_REMINDER", "unsubscribed": true}""")
record UnsubscriptionView(MailKind kind, boolean unsubscribed) {}
