package org.foundationops.kit.http.error;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Broken validation rules with the JSON Pointer of each. */
final class Violations {

    private Violations() {}

    /** A broken rule about what we answer is our fault, not the caller's. */
    static @Nullable Problem problemOf(ConstraintViolationException failure) {
        List<FieldError> errors = new ArrayList<>();
        for (ConstraintViolation<?> violation : failure.getConstraintViolations()) {
            if (isReturnValue(violation.getPropertyPath())) {
                return null;
            }
            errors.add(error(violation));
        }
        errors.sort(Comparator.comparing((FieldError error) -> String.valueOf(error.pointer()))
                .thenComparing(FieldError::message));
        return new RuleBroken("What is wrong is in the errors, each with its place.", errors);
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        Path.@Nullable Node last = null;
        for (Path.Node node : violation.getPropertyPath()) {
            last = node;
        }
        // A missing body is refused by the reader, so a rule about a whole parameter is about one in the address.
        if (last != null && last.getKind() == ElementKind.PARAMETER) {
            return FieldError.parameter(last.getName(), violation.getMessage());
        }
        return new FieldError(pointer(violation.getPropertyPath()), violation.getMessage());
    }

    private static boolean isReturnValue(Path path) {
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    /** The path of a body begins with our method and its parameter, which the caller does not know. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            ElementKind kind = node.getKind();
            if (kind == ElementKind.METHOD || kind == ElementKind.PARAMETER || kind == ElementKind.CROSS_PARAMETER) {
                continue;
            }
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(escaped(String.valueOf(node.getKey())));
            }
            if (kind == ElementKind.PROPERTY) {
                pointer.append('/').append(escaped(node.getName()));
            }
        }
        return pointer.toString();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
