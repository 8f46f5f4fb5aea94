package org.foundationops.kit.http.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.json.Texts;
import org.foundationops.kit.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** A declared parameter in the address: its name, the type of one value, and whether it may come several times. */
record Parameter(String name, Class<?> type, boolean isRepeatable) {

    /** What is wrong with the values that came, or null. */
    @Nullable
    FieldError check(List<String> values) {
        if (values.size() > 1 && !isRepeatable) {
            return FieldError.parameter(name, "is given more than once");
        }
        for (String value : values) {
            String rule = Texts.isStorable(value) ? broken(value) : "has a character that is not text";
            if (rule != null) {
                return FieldError.parameter(name, rule);
            }
        }
        return null;
    }

    private @Nullable String broken(String value) {
        if (type.isEnum()) {
            List<String> names = Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList();
            return names.contains(value) ? null : "must be one of " + String.join(", ", names);
        }
        if (type == UUID.class) {
            return isRead(() -> Texts.uuid(value)) ? null : "must be a UUID";
        }
        if (type == Instant.class) {
            return isRead(() -> Texts.instant(value)) ? null : "must be a time in UTC like 2026-01-31T12:00:00Z";
        }
        if (type == LocalDate.class) {
            return isRead(() -> Texts.date(value)) ? null : "must be a date like 2026-01-31";
        }
        if (type == Integer.class || type == int.class) {
            return isRead(() -> Integer.valueOf(value)) ? null : "must be a whole number";
        }
        if (type == Long.class || type == long.class) {
            return isRead(() -> Long.valueOf(value)) ? null : "must be a whole number";
        }
        if (type == Boolean.class || type == boolean.class) {
            return value.equals("true") || value.equals("false") ? null : "must be true or false";
        }
        return null;
    }

    private static boolean isRead(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (RuntimeException unfit) {
            return false;
        }
    }
}
