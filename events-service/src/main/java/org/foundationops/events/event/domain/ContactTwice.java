package org.foundationops.events.event.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Each contact is somebody else. */
@ProblemType(type = "conduct-contact-twice", status = 422, title = "A conduct contact is named twice")
public final class ContactTwice extends Problem {

    public ContactTwice(int position) {
        super(
                "Two contacts with one address are one contact.",
                List.of(new FieldError("/contacts/" + position + "/email", "is the address of another contact")));
    }
}
