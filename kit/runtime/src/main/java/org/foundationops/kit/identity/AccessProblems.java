package org.foundationops.kit.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.foundationops.kit.policy.PolicyInThePast;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemCatalogue;

/** The refusals that have to do with who calls, and with policies. */
@ApplicationScoped
public class AccessProblems implements ProblemCatalogue {

    @Override
    public List<Class<? extends Problem>> problems() {
        return List.of(
                IdentityNotLinked.class,
                InsufficientScope.class,
                SignInTaken.class,
                SignInUnavailable.class,
                PolicyInThePast.class);
    }
}
