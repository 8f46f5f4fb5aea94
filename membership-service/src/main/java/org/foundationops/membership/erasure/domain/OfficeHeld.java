package org.foundationops.membership.erasure.domain;

import java.util.List;
import java.util.Map;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Who holds an office answers for it by name; the office ends first. */
@ProblemType(
        type = "office-held",
        status = 409,
        title = "The person holds an office",
        description = "Whoever decides for the foundation does so by name. Resign from the offices in the member roles,"
                + " then repeat the request.")
public final class OfficeHeld extends Problem {

    private final transient List<String> roles;

    public OfficeHeld(List<String> roles) {
        super("The person is " + String.join(", ", roles) + ", now or from a day that is set.");
        this.roles = List.copyOf(roles);
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("roles", roles);
    }
}
