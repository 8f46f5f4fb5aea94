package org.foundationops.kit.testing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Distinctive texts that a test gives to the services about a person and looks for afterwards: as they are, in whatever
 * case, percent-encoded, in hexadecimal, and in Base64.
 */
public final class Markers {

    private static final String TABLES = """
            select quote_ident(n.nspname) || '.' || quote_ident(c.relname) from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
            order by 1
            """;

    private final List<Marker> markers;

    private Markers(List<Marker> markers) {
        this.markers = markers;
    }

    public static Markers of(Collection<String> texts) {
        return new Markers(texts.stream().map(Marker::of).toList());
    }

    /** Which of the texts stand in this one, in whatever form. */
    public Set<String> in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Set<String> found = new TreeSet<>();
        for (Marker marker : markers) {
            if (marker.anyCase().stream().anyMatch(lower::contains)
                    || marker.exactly().stream().anyMatch(text::contains)) {
                found.add(marker.text());
            }
        }
        return found;
    }

    /** Where in the database, as {@code table: text}: in every column of every row of every table. */
    public Set<String> in(Connection database) throws SQLException {
        Set<String> found = new TreeSet<>();
        for (String table : tables(database)) {
            for (String text : inTable(database, table)) {
                found.add(table + ": " + text);
            }
        }
        return found;
    }

    private Set<String> inTable(Connection database, String table) throws SQLException {
        Set<String> found = new TreeSet<>();
        // The text form of a row has all its columns; bytes are in hexadecimal.
        try (PreparedStatement statement = database.prepareStatement("select t::text from " + table + " t");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                String row = rows.getString(1);
                found.addAll(in(row));
                found.addAll(in(row.replace("\"\"", "\"")));
            }
        }
        return found;
    }

    private static List<String> tables(Connection database) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(TABLES);
                ResultSet rows = statement.executeQuery()) {
            List<String> tables = new ArrayList<>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }

    /**
     * One text and its forms.
     *
     * @param anyCase looked for without regard to case
     * @param exactly looked for as they stand
     */
    private record Marker(String text, Set<String> anyCase, Set<String> exactly) {

        static Marker of(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8);
            Set<String> anyCase = new LinkedHashSet<>();
            for (String form : List.of(
                    text, encoded, encoded.replace("+", "%20"), HexFormat.of().formatHex(bytes))) {
                anyCase.add(form.toLowerCase(Locale.ROOT));
            }
            Set<String> exactly = new LinkedHashSet<>();
            for (byte[] spelling : List.of(bytes, text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8))) {
                for (int shift = 0; shift < 3; shift++) {
                    exactly.add(base64(spelling, shift));
                }
            }
            return new Marker(text, anyCase, exactly);
        }

        /** What of the Base64 of something longer is the same wherever in it the text stands. */
        private static String base64(byte[] bytes, int shift) {
            byte[] shifted = new byte[bytes.length + shift];
            System.arraycopy(bytes, 0, shifted, shift, bytes.length);
            int whole = shifted.length / 3 * 3;
            String text = Base64.getEncoder().encodeToString(Arrays.copyOf(shifted, whole));
            return text.substring(shift == 0 ? 0 : 4);
        }
    }
}
