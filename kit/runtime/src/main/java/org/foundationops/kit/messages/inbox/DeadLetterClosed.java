package org.foundationops.kit.messages.inbox;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** There is nothing left to do about it. */
@ProblemType(
        type = "dead-letter-closed",
        status = 409,
        title = "The dead letter is not open any more",
        description = "It was replayed, dismissed, or made good by a rebuild.")
public final class DeadLetterClosed extends Problem {

    DeadLetterClosed(DeadLetterStatus status) {
        super("The dead letter is " + status + ".");
    }
}
