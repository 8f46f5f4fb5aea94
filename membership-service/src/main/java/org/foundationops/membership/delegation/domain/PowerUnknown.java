package org.foundationops.membership.delegation.domain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Only what the policy {@code delegation-powers} names can be delegated. */
@ProblemType(type = "power-unknown", status = 422, title = "This power cannot be delegated")
public final class PowerUnknown extends Problem {

    public PowerUnknown(String power, Powers known) {
        super(
                "The power " + power + " is not one of the policy delegation-powers.",
                List.of(new FieldError(
                        "/power",
                        "must be one of "
                                + Stream.concat(known.withMoney().stream(), known.withoutMoney().stream())
                                        .sorted()
                                        .collect(Collectors.joining(", ")))));
    }
}
