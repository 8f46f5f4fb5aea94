package org.foundationops.kit.testing.widget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemCatalogue;
import org.foundationops.kit.testing.widget.domain.WidgetSoldAlready;

/** What can be wrong with widgets. */
@ApplicationScoped
class WidgetProblems implements ProblemCatalogue {

    @Override
    public List<Class<? extends Problem>> problems() {
        return List.of(WidgetSoldAlready.class);
    }
}
