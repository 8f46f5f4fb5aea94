package org.foundationops.elections.motion.domain;

import java.util.List;
import java.util.UUID;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A motion that is to have an effect of its own says on what, and is one of the body that decides on that. */
@ProblemType(
        type = "motion-does-not-fit",
        status = 422,
        title = "A motion of this kind could have no effect",
        description =
                "Motions of some kinds have an effect as soon as they pass: they name their subject, and are moved in"
                        + " the body that decides on it.")
public final class MotionDoesNotFit extends Problem {

    public MotionDoesNotFit(String detail) {
        super(detail, List.of());
    }

    public MotionDoesNotFit(String detail, FieldError place) {
        super(detail, List.of(place));
    }

    /** Refuses a motion of a body other than the one that decides on its subject. */
    public static void requireBody(UUID deciding, UUID bodyId, String subject) {
        if (!deciding.equals(bodyId)) {
            throw new MotionDoesNotFit(
                    "The body " + deciding + " decides on this " + subject + ".",
                    new FieldError("/bodyId", "must be the body that decides"));
        }
    }
}
