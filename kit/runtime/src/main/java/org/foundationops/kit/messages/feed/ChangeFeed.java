package org.foundationops.kit.messages.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the relay has published, the newest state of each key, in the order of its positions.
 *
 * <p>Relays work one at a time and take positions under their lock until they commit. So a position that appears is
 * higher than all that were visible before, and who reads on behind the last one misses nothing.
 */
@ApplicationScoped
class ChangeFeed {

    private static final String AFTER =
            "select position, payload from change_feed where position > ? order by position limit ?";
    private static final String OF_NOUN_AFTER =
            "select position, payload from change_feed where noun = ? and position > ? order by position limit ?";

    private final Sql sql;
    private final ObjectMapper json;

    ChangeFeed(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    List<Published> after(long position, @Nullable String noun, int limit) {
        return noun == null
                ? sql.list(AFTER, row -> new Published(row.getLong(1), change(row.getBytes(2))), position, limit)
                : sql.list(
                        OF_NOUN_AFTER,
                        row -> new Published(row.getLong(1), change(row.getBytes(2))),
                        noun,
                        position,
                        limit);
    }

    private Change change(byte[] envelope) {
        try {
            return json.readValue(envelope, Change.class);
        } catch (IOException ownMessage) {
            throw new UncheckedIOException(ownMessage);
        }
    }

    /** A change and its place in the feed. */
    record Published(long position, Change change) {}
}
