package org.foundationops.endtoend.adversary;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Where a voter or ballot was found: the row, and how far into the text of the column. */
record Sighting(int row, int offset, Needles.Needle needle) {

    /** All of a source, by column. */
    static TreeMap<Integer, List<Sighting>> in(Source source, Needles needles) {
        TreeMap<Integer, List<Sighting>> found = new TreeMap<>();
        for (int row = 0; row < source.rows().size(); row++) {
            for (int column = 0; column < source.columns().size(); column++) {
                int line = row;
                List<Sighting> ofColumn = new ArrayList<>();
                needles.find(
                        source.rows().get(row)[column],
                        (needle, offset) -> ofColumn.add(new Sighting(line, offset, needle)));
                if (!ofColumn.isEmpty()) {
                    found.computeIfAbsent(column, c -> new ArrayList<>()).addAll(ofColumn);
                }
            }
        }
        return found;
    }
}
