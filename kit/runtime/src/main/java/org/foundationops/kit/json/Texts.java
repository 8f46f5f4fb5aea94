package org.foundationops.kit.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** The one textual form of each kind of value, the same in bodies, paths and queries. */
public final class Texts {

    private static final Pattern UTC =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int UUID_LENGTH = 36;

    private Texts() {}

    /** Microseconds, the precision of the database. */
    public static Instant instant(String text) {
        require(UTC.matcher(text).matches());
        return Instant.parse(text).truncatedTo(ChronoUnit.MICROS);
    }

    public static LocalDate date(String text) {
        require(DAY.matcher(text).matches());
        return LocalDate.parse(text);
    }

    public static UUID uuid(String text) {
        require(text.length() == UUID_LENGTH);
        return UUID.fromString(text);
    }

    static Locale language(String text) {
        Locale language = new Locale.Builder().setLanguageTag(text).build();
        require(!language.getLanguage().isEmpty());
        return language;
    }

    /** PostgreSQL keeps no U+0000 and UTF-8 has no lone surrogates. */
    public static boolean isStorable(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void require(boolean isFit) {
        if (!isFit) {
            throw new IllegalArgumentException("not in the one form");
        }
    }
}
