package org.foundationops.events.event.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The foundation stands for no event without a code of conduct. */
@ProblemType(type = "no-code-of-conduct", status = 409, title = "The event has no published code of conduct")
public final class NoCodeOfConduct extends Problem {

    public NoCodeOfConduct(Level level) {
        super("Level " + level + " needs the address of a published code of conduct (conductUrl).");
    }
}
