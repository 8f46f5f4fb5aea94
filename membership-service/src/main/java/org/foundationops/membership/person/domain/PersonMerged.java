package org.foundationops.membership.person.domain;

import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A merged record is not changed any more; the survivor is. */
@ProblemType(
        type = "person-merged",
        status = 409,
        title = "The person was merged into another",
        description = "Two records of one human being were merged. Use the id in the member survivorId.")
public final class PersonMerged extends Problem {

    private final transient UUID survivorId;

    public PersonMerged(UUID personId, UUID survivorId) {
        super("Person " + personId + " was merged into " + survivorId + ".");
        this.survivorId = survivorId;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("survivorId", survivorId);
    }
}
