package org.foundationops.kit.problem;

/** Two transactions changed the same thing; this one lost. */
@ProblemType(
        type = "concurrent-change",
        status = 409,
        title = "Somebody else changed it at the same moment",
        description = "Nothing was changed by your request. Read again and repeat it.")
public final class ConcurrentChange extends Problem {

    public ConcurrentChange(String detail) {
        super(detail);
    }
}
