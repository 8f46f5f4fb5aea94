package org.foundationops.kit.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads at most {@code limit} items that come behind a sort key, or the first ones, in the order of the sort key. */
@FunctionalInterface
public interface ListQuery<T> {

    List<T> read(@Nullable String afterKey, int limit);
}
