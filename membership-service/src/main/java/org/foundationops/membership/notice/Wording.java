package org.foundationops.membership.notice;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How instants are written to people. */
final class Wording {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Wording() {}

    /** Nothing where there is none. */
    static String of(@Nullable Instant instant) {
        return instant == null ? "" : INSTANT.format(instant);
    }
}
