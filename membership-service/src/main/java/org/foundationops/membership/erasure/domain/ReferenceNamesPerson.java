package org.foundationops.membership.erasure.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** What stays of an erasure must not name the person. */
@ProblemType(type = "reference-names-person", status = 422, title = "The reference names the person")
public final class ReferenceNamesPerson extends Problem {

    public ReferenceNamesPerson() {
        super(
                "The reference is kept for good. Give the number of a file, not a name or an address.",
                List.of(new FieldError("/reference", "must not have the name or the e-mail address of the person")));
    }
}
