package org.foundationops.elections.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a count, round by round. */
record TallySheet(List<TallyRow> rows) {

    List<TallyRow> page(@Nullable String after, int limit) {
        return rows.stream()
                .filter(row -> after == null || row.sortKey().compareTo(after) > 0)
                .limit(limit)
                .toList();
    }
}
