package org.foundationops.grants.application.domain;

import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A body decides one question about an application at a time. */
@ProblemType(
        type = "already-before-body",
        status = 409,
        title = "A body was asked already and has not answered",
        description = "Wait for its answer, or take the request back; the member requestId names it.")
public final class AlreadyBeforeBody extends Problem {

    private final UUID requestId;

    public AlreadyBeforeBody(UUID requestId, UUID bodyId) {
        super("The body " + bodyId + " was asked about this application and has not answered yet.");
        this.requestId = requestId;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("requestId", requestId);
    }
}
