package org.foundationops.membership.group.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Only a director in office is a liaison. */
@ProblemType(type = "liaison-not-director", status = 422, title = "The liaison is not an active director")
public final class LiaisonNotDirector extends Problem {

    public LiaisonNotDirector() {
        super(
                "The liaison must be a director of the group's board now.",
                List.of(new FieldError("/liaisonId", "is not a director in office")));
    }
}
