package org.foundationops.membership.imports;

import java.util.List;
import org.foundationops.membership.imports.domain.ImportKind;

/** How one kind of file is brought in. Each feature has its own, beside its other commands. */
public interface Importer {

    ImportKind kind();

    /** The first row of the file. */
    List<String> columns();

    /**
     * Begins a file.
     *
     * @param actor who asked for it
     */
    Portions open(String actor);

    /** One file, portion by portion, in the transaction of the whole import. */
    @FunctionalInterface
    interface Portions {

        /**
         * Checks the rows, also against what is registered and against the portions before, and notes every problem in
         * them. Answers what writes them, with their messages and audit entries; it is run only while no row so far has
         * a problem, and may find more.
         */
        Runnable check(List<Row> rows);
    }
}
