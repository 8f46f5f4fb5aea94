package org.foundationops.kit.problem;

/** Accept asks for something that this operation does not produce. */
@ProblemType(
        type = "not-acceptable",
        status = 406,
        title = "None of the accepted media types can be given",
        description = "The API document lists the media types of each operation.")
public final class NotAcceptable extends Problem {

    public NotAcceptable(String detail) {
        super(detail);
    }
}
