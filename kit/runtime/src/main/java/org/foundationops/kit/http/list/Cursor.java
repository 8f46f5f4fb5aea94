package org.foundationops.kit.http.list;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list.
 *
 * @param after the sort key of the last item before this page; absent for the first page
 * @param before the same of the pages read before, the latest last, for the link to the previous page
 * @param isWhole whether {@code before} goes back to the first page
 */
public record Cursor(@Nullable String after, List<String> before, boolean isWhole) {

    public static final Cursor START = new Cursor(null, List.of(), true);

    /** How many pages a caller can go back; a cursor must stay short enough for an address. */
    private static final int MAX_BEFORE = 16;

    public Cursor next(String lastKey) {
        if (after == null) {
            return new Cursor(lastKey, List.of(), true);
        }
        List<String> all = Stream.concat(before.stream(), Stream.of(after)).toList();
        boolean isShort = all.size() <= MAX_BEFORE;
        return new Cursor(
                lastKey, isShort ? all : all.subList(all.size() - MAX_BEFORE, all.size()), isWhole && isShort);
    }

    /** The page before; null on the first one and where it is forgotten. */
    public @Nullable Cursor previous() {
        if (after == null || before.isEmpty() && !isWhole) {
            return null;
        }
        return before.isEmpty() ? START : new Cursor(before.getLast(), before.subList(0, before.size() - 1), isWhole);
    }
}
