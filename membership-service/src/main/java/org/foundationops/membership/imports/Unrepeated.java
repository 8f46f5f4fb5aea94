package org.foundationops.membership.imports;

import java.util.HashMap;
import java.util.Map;

/** Refuses the second of two rows of a file that must not be equal in a column. */
public final class Unrepeated {

    private final String column;
    private final Map<String, Integer> lines = new HashMap<>();

    public Unrepeated(String column) {
        this.column = column;
    }

    /** Whether the value is new in the file; if not, the row is refused. */
    public boolean isNew(Row row, String value) {
        Integer before = lines.putIfAbsent(value, row.line());
        if (before != null) {
            row.refuse(column, "repeats line " + before);
        }
        return before == null;
    }
}
