package org.foundationops.endtoend.adversary;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table, a topic, a log: rows in the order in which they lie, each with the same columns. What is absent is empty.
 *
 * @param rows none of them is changed
 */
public record Source(String name, List<String> columns, List<byte[][]> rows) {

    public Source {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Lines of text, which may be JSON. */
    public static Source ofLines(String name, List<String> lines) {
        return ofBytes(
                name,
                lines.stream()
                        .map(line -> line.getBytes(StandardCharsets.UTF_8))
                        .toList());
    }

    public static Source ofBytes(String name, List<byte[]> rows) {
        SourceBuilder source = new SourceBuilder(name);
        for (byte[] row : rows) {
            source.nextRow();
            source.put("line", row);
        }
        return source.build();
    }
}
