package org.foundationops.elections.election.domain;

import java.util.UUID;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Two elections at once would offer the same vacancies twice. */
@ProblemType(
        type = "election-in-progress",
        status = 409,
        title = "Another election of the body is in progress",
        description = "A body has one election between ANNOUNCED and PUBLISHED at a time.")
public final class ElectionInProgress extends Problem {

    public ElectionInProgress(UUID bodyId) {
        super("Body " + bodyId + " has an election in progress; it must be published, void or cancelled first.");
    }
}
