package org.foundationops.membership.application.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** What was erased cannot be erased again. */
@ProblemType(type = "comment-erased", status = 409, title = "The comment was erased")
public final class CommentErased extends Problem {

    public CommentErased() {
        super("The comment was erased before.");
    }
}
