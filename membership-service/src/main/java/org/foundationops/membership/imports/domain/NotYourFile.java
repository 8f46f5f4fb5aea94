package org.foundationops.membership.imports.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Another office brings in files of this kind. */
@ProblemType(
        type = "not-your-file",
        status = 403,
        title = "Another office imports this",
        description = "The treasurer imports payments; the secretary or an administrator imports everything else.")
public final class NotYourFile extends Problem {

    public NotYourFile(ImportKind kind) {
        super("You may not import " + kind + ".");
    }
}
