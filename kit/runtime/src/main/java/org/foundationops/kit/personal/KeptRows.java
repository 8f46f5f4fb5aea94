package org.foundationops.kit.personal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foundationops.kit.sql.Sql;

/** Reads the rows of an archive as they stand in the tables, named and written as everywhere in the APIs. */
@ApplicationScoped
public class KeptRows {

    /** The records of the person are the rows of {@code who}. */
    private static final String ROWS = "with who (id) as (select unnest(?::uuid[]))"
            + " select json_strip_nulls(row_to_json(kept))::text from (%s) kept";

    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?[+-]\\d\\d:\\d\\d");

    private final Sql sql;
    private final ObjectMapper json;

    KeptRows(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * @param query selects the columns of the list where a column is {@code in (select id from who)}
     */
    public Kept list(String name, String meaning, String query, Set<UUID> records) {
        String[] ids = records.stream().map(UUID::toString).toArray(String[]::new);
        return new Kept(name, meaning, sql.list(ROWS.formatted(query), row -> read(row.getString(1)), (Object) ids));
    }

    private ObjectNode read(String row) {
        try {
            ObjectNode named = json.createObjectNode();
            json.readTree(row)
                    .properties()
                    .forEach(column -> named.set(name(column.getKey()), value(column.getValue())));
            return named;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("PostgreSQL writes JSON", impossible);
        }
    }

    private static String name(String column) {
        String[] words = column.split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }

    private static JsonNode value(JsonNode value) {
        return value.isTextual() && INSTANT.matcher(value.textValue()).matches()
                ? TextNode.valueOf(
                        OffsetDateTime.parse(value.textValue()).toInstant().toString())
                : value;
    }
}
