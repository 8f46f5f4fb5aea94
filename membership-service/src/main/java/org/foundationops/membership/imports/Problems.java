package org.foundationops.membership.imports;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.foundationops.membership.imports.domain.RowProblem;

/** Everything that is wrong with a file, as far as somebody would read it. */
final class Problems {

    static final int MOST = 1_000;

    /** A set, because a column may be read more than once. */
    private final Set<RowProblem> found = new LinkedHashSet<>();

    void add(RowProblem problem) {
        if (found.size() < MOST) {
            found.add(problem);
        }
    }

    boolean areNone() {
        return found.isEmpty();
    }

    /** By line. */
    List<RowProblem> list() {
        return found.stream().sorted(Comparator.comparingInt(RowProblem::line)).toList();
    }
}
