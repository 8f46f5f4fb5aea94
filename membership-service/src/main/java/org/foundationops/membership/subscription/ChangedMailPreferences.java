package org.foundationops.membership.subscription;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.mail.domain.MailKind;

/** All mails that one wants no more; any other comes. */
@Schema(examples = """
        {"unsubscribed": ["VOTING_REMINDER"]}""")
record ChangedMailPreferences(@NotNull @Size(max = 100) Set<@NotNull MailKind> unsubscribed) {}
