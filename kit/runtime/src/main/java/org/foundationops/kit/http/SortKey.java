package org.foundationops.kit.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A sort key of several parts as one text, for lists that are not ordered by the id alone. */
public final class SortKey {

    private static final char SEPARATOR = '\n';
    private static final char ESCAPE = '\\';

    private SortKey() {}

    public static String of(Object... parts) {
        return Arrays.stream(parts).map(part -> escaped(part.toString())).collect(Collectors.joining("\n"));
    }

    /** The parts, in the order in which they went in. */
    public static List<String> parts(String key) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c == SEPARATOR) {
                parts.add(part.toString());
                part.setLength(0);
            } else if (c == ESCAPE) {
                i++;
                part.append(key.charAt(i) == 'n' ? SEPARATOR : ESCAPE);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    private static String escaped(String part) {
        return part.replace("\\", "\\\\").replace("\n", "\\n");
    }
}
