package org.foundationops.membership.organisation.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** An internet domain belongs to one organisation. */
@ProblemType(type = "domain-taken", status = 409, title = "Another organisation has this domain")
public final class DomainTaken extends Problem {

    public DomainTaken(String domain) {
        super(
                "The domain " + domain + " belongs to another organisation.",
                List.of(new FieldError("/domains", domain + " belongs to another organisation")));
    }
}
