package org.foundationops.events.event.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A conduct contact is a person, not a mailbox. */
@ProblemType(type = "shared-mailbox", status = 409, title = "A conduct contact has a shared address")
public final class SharedMailbox extends Problem {

    public SharedMailbox(int position) {
        super(
                "Participants must know who reads what they write.",
                List.of(new FieldError(
                        "/contacts/" + position + "/email", "must be a personal address, not a shared one")));
    }
}
