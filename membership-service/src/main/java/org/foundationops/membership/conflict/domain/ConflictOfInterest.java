package org.foundationops.membership.conflict.domain;

import java.util.List;
import java.util.stream.Collectors;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Nobody decides, or records a decision, from which they or their own would gain. */
@ProblemType(
        type = "conflict-of-interest",
        status = 403,
        title = "You have a conflict of interest",
        description =
                "Somebody without a conflict must do this. The detail names the grounds: OWN, INVOLVED, AFFILIATED,"
                        + " CO_AFFILIATED (BL 4.9), DECLARED.")
public final class ConflictOfInterest extends Problem {

    public ConflictOfInterest(List<Ground> grounds) {
        super("You are not free to do this: "
                + grounds.stream()
                        .map(ground -> ground.kind().name())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "))
                + ".");
    }
}
