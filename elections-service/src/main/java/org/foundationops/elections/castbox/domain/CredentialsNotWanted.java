package org.foundationops.elections.castbox.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A request that says who makes it. */
@ProblemType(
        type = "credentials-not-wanted",
        status = 400,
        title = "No cookie and no Authorization header here",
        description =
                "Whoever casts a ballot or reads the log does not say who they are; send the request again without them.")
public final class CredentialsNotWanted extends Problem {

    public CredentialsNotWanted(String detail) {
        super(detail);
    }
}
