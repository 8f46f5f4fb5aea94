package org.foundationops.events.event.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** People must know whom they can turn to. */
@ProblemType(type = "too-few-conduct-contacts", status = 409, title = "The event has too few conduct contacts")
public final class TooFewContacts extends Problem {

    public TooFewContacts(EventKind kind, int needed, int named) {
        super("A " + kind + " needs " + needed + " named conduct contacts and has " + named + ".");
    }
}
