package org.foundationops.kit.http.list;

import jakarta.inject.Singleton;
import org.foundationops.kit.sql.Sql;

/** The key that seals cursors: made by a migration, so that all replicas of a service have the same one. */
@Singleton
public class CursorKey {

    private final Sql sql;
    private volatile byte[] key = {};

    CursorKey(Sql sql) {
        this.sql = sql;
    }

    byte[] bytes() {
        if (key.length == 0) {
            key = sql.first("select key from cursor_key", row -> row.getBytes(1))
                    .orElseThrow();
        }
        return key;
    }
}
