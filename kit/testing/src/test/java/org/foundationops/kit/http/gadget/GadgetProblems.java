package org.foundationops.kit.http.gadget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemCatalogue;

@ApplicationScoped
class GadgetProblems implements ProblemCatalogue {

    @Override
    public List<Class<? extends Problem>> problems() {
        return List.of(GadgetSoldOut.class);
    }
}
