package org.foundationops.kit.identity;

import java.util.Map;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Signed in, and not known as a person of the foundation. */
@ProblemType(
        type = "identity-not-linked",
        status = 403,
        title = "Your sign-in is not linked to a person",
        description = "Call POST /v1/me/sign-in-link of membership-service once; it links or creates the person. "
                + "Other services know of it within seconds.")
public final class IdentityNotLinked extends Problem {

    public IdentityNotLinked() {
        super("This sign-in is not linked to a person of the foundation. Link it with POST /v1/me/sign-in-link of"
                + " membership-service.");
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("link", Map.of("method", "POST", "path", "/v1/me/sign-in-link"));
    }
}
