package org.foundationops.membership.mail;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To whom a mail goes, looked up at this moment.
 *
 * @param personId absent for a stranger
 * @param name absent where nobody but somebody else has said it
 */
public record Recipient(
        @Nullable UUID personId,
        String email,
        @Nullable String name,
        @Nullable Locale locale) {}
