package org.foundationops.endtoend.adversary;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every visible row of every table as it lies on the disk, with the transactions that wrote it, and all sequences. */
public final class DatabaseDump {

    private static final String TABLES = """
            select quote_ident(n.nspname) || '.' || quote_ident(c.relname)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'm') and n.nspname not in ('pg_catalog', 'information_schema')
              and n.nspname not like 'pg\\_%' order by 1
            """;

    private DatabaseDump() {}

    public static List<Source> read(String database, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set timezone to 'UTC'");
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(TABLES)) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            List<Source> sources = new ArrayList<>();
            for (String table : tables) {
                sources.add(read(
                        statement,
                        database + " " + table.replace("public.", ""),
                        "select t.ctid::text, t.xmin::text, t.xmax::text, t.cmin::text, t.* from " + table
                                + " t order by t.ctid"));
            }
            sources.add(read(statement, database + " sequences", "select * from pg_sequences"));
            return sources;
        }
    }

    private static Source read(Statement statement, String name, String query) throws SQLException {
        SourceBuilder source = new SourceBuilder(name);
        try (ResultSet rows = statement.executeQuery(query)) {
            ResultSetMetaData columns = rows.getMetaData();
            while (rows.next()) {
                source.nextRow();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    source.put(
                            columns.getColumnLabel(i),
                            value(rows, i, columns.getColumnTypeName(i).equals("bytea")));
                }
            }
        }
        return source.build();
    }

    private static byte[] value(ResultSet rows, int column, boolean isBytes) throws SQLException {
        if (isBytes) {
            byte @Nullable [] bytes = rows.getBytes(column);
            return bytes == null ? new byte[0] : bytes;
        }
        String text = rows.getString(column);
        return text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    }
}
