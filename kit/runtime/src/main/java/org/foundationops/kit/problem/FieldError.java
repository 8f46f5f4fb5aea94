package org.foundationops.kit.problem;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request: at a JSON Pointer into its body, or in a named parameter.
 *
 * @param pointer RFC 6901; empty for the body as a whole; absent for a parameter
 * @param parameter name of a path, query or header parameter; absent for the body
 */
public record FieldError(
        @Nullable String pointer, String message, @Nullable String parameter) {

    public FieldError(String pointer, String message) {
        this(pointer, message, null);
    }

    public static FieldError parameter(String name, String message) {
        return new FieldError(null, message, name);
    }
}
