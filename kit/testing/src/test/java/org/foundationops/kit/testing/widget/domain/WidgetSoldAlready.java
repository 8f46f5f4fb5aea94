package org.foundationops.kit.testing.widget.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A widget is sold once. */
@ProblemType(type = "widget-sold-already", status = 409, title = "The widget is sold already")
public final class WidgetSoldAlready extends Problem {

    public WidgetSoldAlready(String name) {
        super("The widget " + name + " is sold already.");
    }
}
