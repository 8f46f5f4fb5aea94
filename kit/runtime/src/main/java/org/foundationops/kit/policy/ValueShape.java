package org.foundationops.kit.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.foundationops.kit.problem.FieldError;

/** Whether a value can be read where another was read before: the kit knows no policy but the values it had. */
final class ValueShape {

    private ValueShape() {}

    static List<FieldError> differences(JsonNode before, JsonNode now, String pointer) {
        List<FieldError> errors = new ArrayList<>();
        compare(before, now, pointer, errors);
        return errors;
    }

    private static void compare(JsonNode before, JsonNode now, String pointer, List<FieldError> errors) {
        if (before.isObject()) {
            compareMembers(before, now, pointer, errors);
        } else if (before.isArray()) {
            compareElements(before, now, pointer, errors);
        } else if (before.isIntegralNumber() ? !now.isIntegralNumber() : before.getNodeType() != now.getNodeType()) {
            errors.add(new FieldError(pointer, "must be like " + before));
        } else if (before.isTextual()) {
            compareTexts(before.textValue(), now.textValue(), pointer, errors);
        }
    }

    private static void compareMembers(JsonNode before, JsonNode now, String pointer, List<FieldError> errors) {
        if (!now.isObject()) {
            errors.add(new FieldError(pointer, "must be an object"));
            return;
        }
        before.properties().forEach(member -> {
            String place = pointer + "/" + member.getKey();
            if (now.has(member.getKey())) {
                compare(member.getValue(), now.get(member.getKey()), place, errors);
            } else {
                errors.add(new FieldError(place, "is missing"));
            }
        });
        now.fieldNames().forEachRemaining(name -> {
            if (!before.has(name)) {
                errors.add(new FieldError(pointer + "/" + name, "is not known here"));
            }
        });
    }

    private static void compareElements(JsonNode before, JsonNode now, String pointer, List<FieldError> errors) {
        if (!now.isArray()) {
            errors.add(new FieldError(pointer, "must be a list"));
            return;
        }
        for (int i = 0; i < now.size() && !before.isEmpty(); i++) {
            compare(before.get(0), now.get(i), pointer + "/" + i, errors);
        }
    }

    private static void compareTexts(String before, String now, String pointer, List<FieldError> errors) {
        check(Duration::parse, "a duration such as PT15M", before, now, pointer, errors);
        check(Period::parse, "a period such as P90D", before, now, pointer, errors);
        check(LocalDate::parse, "a date such as 2027-01-31", before, now, pointer, errors);
        check(ZoneId::of, "a time zone such as UTC", before, now, pointer, errors);
        if (now.isBlank() && !before.isBlank()) {
            errors.add(new FieldError(pointer, "must not be blank"));
        }
    }

    private static void check(
            Function<String, Object> reader,
            String form,
            String before,
            String now,
            String pointer,
            List<FieldError> errors) {
        // P90D is both a period and a duration: either is fine where the reader could take either.
        if (isReadable(reader, before) && !isReadable(reader, now)) {
            errors.add(new FieldError(pointer, "must be " + form));
        }
    }

    private static boolean isReadable(Function<String, Object> reader, String text) {
        try {
            return reader.apply(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
