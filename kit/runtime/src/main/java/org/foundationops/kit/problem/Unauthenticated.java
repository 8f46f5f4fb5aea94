package org.foundationops.kit.problem;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** No token, or one that is not accepted. */
@ProblemType(
        type = "unauthenticated",
        status = 401,
        title = "Sign in first",
        description = "Send a bearer token of the sign-in provider; WWW-Authenticate says what is missing or wrong.")
public final class Unauthenticated extends Problem {

    private static final String REALM = "Bearer realm=\"foundation-operations\"";

    private final @Nullable String error;

    public Unauthenticated(String detail) {
        super(detail);
        this.error = null;
    }

    /** For a token that was sent and is not accepted; RFC 6750 calls it invalid_token. The detail has no quotes in it. */
    public Unauthenticated(String detail, String error) {
        super(detail);
        this.error = error;
    }

    @Override
    public Map<String, String> headers() {
        return Map.of(
                "WWW-Authenticate",
                error == null ? REALM : REALM + ", error=\"" + error + "\", error_description=\"" + detail() + "\"");
    }
}
