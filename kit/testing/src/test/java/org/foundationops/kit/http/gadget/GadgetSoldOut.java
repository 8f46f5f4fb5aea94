package org.foundationops.kit.http.gadget;

import java.util.Map;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A refusal of the application's own, with a further member. */
@ProblemType(type = "gadget-sold-out", status = 409, title = "No gadgets are left", description = "Come back.")
final class GadgetSoldOut extends Problem {

    GadgetSoldOut() {
        super("The last one went today.");
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("left", 0);
    }
}
