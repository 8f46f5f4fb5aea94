package org.foundationops.kit.messages.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foundationops.kit.messages.Projection;
import org.foundationops.kit.sql.Sql;

/**
 * Copies of a projection's tables that a rebuild fills, in the schema {@code rebuild}.
 *
 * <p>At the end their rows replace those of the live tables in one transaction, not the tables themselves: readers see
 * the old rows until the commit and never wait, and names of indexes, privileges and prepared statements stay as they are.
 */
@ApplicationScoped
class ShadowTables {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    private final Sql sql;

    ShadowTables(Sql sql) {
        this.sql = sql;
    }

    void create(Projection projection) {
        for (String table : names(projection)) {
            sql.run("drop table if exists rebuild." + table);
            sql.run("create table rebuild." + table + " (like " + table + " including all)");
        }
    }

    void drop(Projection projection) {
        names(projection).forEach(table -> sql.run("drop table if exists rebuild." + table));
    }

    /** Until the end of the transaction, unqualified names mean shadow tables where there are some. */
    void enter() {
        sql.exists("select set_config('search_path', 'rebuild, ' || current_setting('search_path'), true)");
    }

    /** The opposite, in the same transaction. */
    void leave() {
        sql.exists("select set_config('search_path', replace(current_setting('search_path'), 'rebuild, ', ''), true)");
    }

    /** The rebuilt rows take the place of those that came from messages; what the service wrote itself stays. */
    void exchange(Projection projection) {
        for (String table : names(projection)) {
            String columns = columns(table);
            boolean hasOwn = sql.exists(
                    "select 1 from pg_attribute where attrelid = ?::regclass and attname = 'own' and not attisdropped",
                    table);
            sql.run("delete from " + table + (hasOwn ? " where not own" : ""));
            sql.run("insert into " + table + " (" + columns + ") overriding system value select " + columns
                    + " from rebuild." + table + " on conflict do nothing");
        }
    }

    private String columns(String table) {
        return sql.list("""
                        select quote_ident(attname) from pg_attribute
                        where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                        order by attnum
                        """, row -> row.getString(1), table).stream().collect(Collectors.joining(", "));
    }

    private static List<String> names(Projection projection) {
        for (String table : projection.tables()) {
            if (!NAME.matcher(table).matches()) {
                throw new IllegalArgumentException("Not the name of a table: " + table);
            }
        }
        return projection.tables();
    }
}
