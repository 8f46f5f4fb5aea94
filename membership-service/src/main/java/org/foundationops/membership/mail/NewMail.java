package org.foundationops.membership.mail;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.foundationops.membership.mail.domain.MailKind;
import org.jspecify.annotations.Nullable;

/**
 * A mail that is due to a person, whose name and address are looked up when it is sent.
 *
 * @param reasonKey why, as {@code <noun>/<id>} of what it is about, and more behind another slash where the same thing
 *     can be the reason several times, for example {@code seat/0199.../2027-03-01}; one mail of a kind is sent to a
 *     person for a reason
 * @param values exactly what {@link MailKind#placeholders()} names, as people read it; nothing personal
 * @param usefulUntil from when on the mail would come too late and is not sent; null for never
 */
public record NewMail(
        MailKind kind,
        UUID personId,
        String reasonKey,
        Map<String, String> values,
        @Nullable Instant usefulUntil) {

    private static final Pattern REASON_KEY = Pattern.compile("[a-z][a-z0-9-]*/[0-9a-f-]{36}(/[A-Za-z0-9.:/-]+)?");

    public NewMail {
        if (!values.keySet().equals(kind.placeholders())) {
            throw new IllegalArgumentException(kind + " needs " + kind.placeholders() + ", not " + values.keySet());
        }
        if (!REASON_KEY.matcher(reasonKey).matches()) {
            throw new IllegalArgumentException("Not <noun>/<id>: " + reasonKey);
        }
        values = Map.copyOf(values);
    }

    public NewMail(MailKind kind, UUID personId, String reasonKey, Map<String, String> values) {
        this(kind, personId, reasonKey, values, null);
    }
}
