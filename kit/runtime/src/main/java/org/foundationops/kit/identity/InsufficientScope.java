package org.foundationops.kit.identity;

import java.util.List;
import java.util.Map;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A machine client without the scope that is needed. */
@ProblemType(
        type = "insufficient-scope",
        status = 403,
        title = "The client lacks a scope",
        description = "WWW-Authenticate names the scopes of which one is enough. Without any, no client may call.")
public final class InsufficientScope extends Problem {

    private final transient List<String> scopes;

    public InsufficientScope(List<String> scopes) {
        super(
                scopes.isEmpty()
                        ? "No machine client may call this."
                        : "A machine client needs one of the scopes " + String.join(", ", scopes) + ".");
        this.scopes = List.copyOf(scopes);
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("needed", scopes);
    }

    @Override
    public Map<String, String> headers() {
        String challenge = "Bearer realm=\"foundation-operations\", error=\"insufficient_scope\", error_description=\""
                + detail() + "\"";
        return Map.of(
                "WWW-Authenticate",
                scopes.isEmpty() ? challenge : challenge + ", scope=\"" + String.join(" ", scopes) + "\"");
    }
}
