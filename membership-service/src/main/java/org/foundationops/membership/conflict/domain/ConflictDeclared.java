package org.foundationops.membership.conflict.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** What was declared and has not ended is not declared again. */
@ProblemType(type = "conflict-declared", status = 409, title = "The conflict is declared")
public final class ConflictDeclared extends Problem {

    public ConflictDeclared() {
        super("This conflict of the person is declared already and has no end.");
    }
}
