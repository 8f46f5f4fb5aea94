package org.foundationops.membership.subscription;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.http.Versioned;
import org.foundationops.membership.mail.domain.MailKind;
import org.foundationops.membership.subscription.domain.MailPreferences;
import org.jspecify.annotations.Nullable;

/** Which mails one wants no more. */
@Schema(name = "MailPreferences", examples = """
        {"unsubscribed": ["VOTING_REMINDER"]}""")
record MailPreferencesView(
        @JsonIgnore long version,
        List<MailKind> unsubscribed,

        @Schema(description = "Mail to one's address came back, so none is sent; another address helps.") @Nullable
        Instant bouncedSince)
        implements Versioned {

    static MailPreferencesView of(MailPreferences preferences, @Nullable Instant bouncedSince) {
        return new MailPreferencesView(
                preferences.version(),
                preferences.unsubscribed().stream().sorted().toList(),
                bouncedSince);
    }
}
