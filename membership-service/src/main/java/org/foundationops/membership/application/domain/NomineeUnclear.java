package org.foundationops.membership.application.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A nominee is a known person, or somebody with an e-mail address and a name. */
@ProblemType(type = "nominee-unclear", status = 422, title = "It is not clear who is nominated")
public final class NomineeUnclear extends Problem {

    public NomineeUnclear() {
        super(
                "A nominee has either the id of a person, or an e-mail address and a name.",
                List.of(new FieldError("/nominee", "must have either personId, or email and displayName")));
    }
}
