package org.foundationops.kit.identity;

import java.util.Map;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The keys of the sign-in provider are not known yet, so no token can be checked. */
@ProblemType(
        type = "sign-in-unavailable",
        status = 503,
        title = "Tokens cannot be checked now",
        description = "The sign-in provider does not answer. What needs no token works. Try again later.")
public final class SignInUnavailable extends Problem {

    public SignInUnavailable() {
        super("The sign-in provider does not answer, so the token cannot be checked.");
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", "5");
    }
}
