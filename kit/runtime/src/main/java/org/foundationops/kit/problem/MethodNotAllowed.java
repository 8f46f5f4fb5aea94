package org.foundationops.kit.problem;

import java.util.Map;

/** The address exists, the method on it does not. */
@ProblemType(
        type = "method-not-allowed",
        status = 405,
        title = "This method is not allowed here",
        description = "The Allow header lists the methods of this address.")
public final class MethodNotAllowed extends Problem {

    private final String allowed;

    public MethodNotAllowed(String detail, String allowed) {
        super(detail);
        this.allowed = allowed;
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Allow", allowed);
    }
}
