package org.foundationops.kit.problem;

import java.util.List;
import java.util.Map;

/** The caller is known and lacks what is needed. */
@ProblemType(
        type = "forbidden",
        status = 403,
        title = "You may not do this",
        description = "The detail says who may. Every operation names its callers in the API document.")
public final class Forbidden extends Problem {

    private final transient List<String> needed;

    public Forbidden(String detail) {
        this(detail, List.of());
    }

    /** With what would be enough, any one of it: a role, or a scope of a machine client. */
    public Forbidden(String detail, List<String> needed) {
        super(detail);
        this.needed = List.copyOf(needed);
    }

    @Override
    public Map<String, Object> members() {
        return needed.isEmpty() ? Map.of() : Map.of("needed", needed);
    }
}
