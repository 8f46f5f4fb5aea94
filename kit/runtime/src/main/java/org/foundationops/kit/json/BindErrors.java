package org.foundationops.kit.json;

import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Says what did not fit, without the names of our classes. */
final class BindErrors {

    private BindErrors() {}

    static String pointer(JsonMappingException unfit) {
        return unfit.getPath().stream()
                .map(step -> step.getFieldName() == null
                        ? Integer.toString(step.getIndex())
                        : step.getFieldName().replace("~", "~0").replace("/", "~1"))
                .map("/"::concat)
                .collect(Collectors.joining());
    }

    static String sentence(MismatchedInputException unfit) {
        if (unfit instanceof UnrecognizedPropertyException) {
            return "is not known here";
        }
        return unfit instanceof UnfitValue ? unfit.getOriginalMessage() : expected(unfit.getTargetType());
    }

    /** A constructor of a request refused its values: its problem, or its sentence. */
    static RuntimeException problemOf(JsonMappingException unfit) {
        for (Throwable cause = unfit.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
            if (cause instanceof InputCoercionException outOfRange) {
                return StrictJson.invalid(
                        List.of(new FieldError(pointer(unfit), expected(outOfRange.getTargetType()))));
            }
            if (cause instanceof IllegalArgumentException reason && reason.getMessage() != null) {
                return StrictJson.invalid(List.of(new FieldError(pointer(unfit), reason.getMessage())));
            }
        }
        return StrictJson.invalid(List.of(new FieldError(pointer(unfit), "cannot be read")));
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "cannot be read";
        }
        if (type.isEnum()) {
            return "must be one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        if (type == String.class) {
            return "must be a text";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "must be true or false";
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "must be a whole number";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "must be a number";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "must be a list";
        }
        return type.isRecord() || Map.class.isAssignableFrom(type) ? "must be an object" : "cannot be read";
    }
}
