package org.foundationops.grants.application.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** No approval for an event without a named contact. */
@ProblemType(type = "named-contact-missing", status = 409, title = "The event has no conduct contact")
public final class NamedContactMissing extends Problem {

    public NamedContactMissing() {
        super("The event has to name a conduct contact before money can be given.");
    }
}
