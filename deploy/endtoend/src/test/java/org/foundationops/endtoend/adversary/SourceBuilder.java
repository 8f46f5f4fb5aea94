package org.foundationops.endtoend.adversary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts rows together. What looks like JSON stands there twice: as it is, and with a column for each member. */
final class SourceBuilder {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LARGEST_JSON = 20_000;

    private final String name;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<byte[][]> rows = new ArrayList<>();
    private byte[][] row = {};

    SourceBuilder(String name) {
        this.name = name;
    }

    void nextRow() {
        row = new byte[columns.size()][0];
        rows.add(row);
    }

    void put(String column, String value) {
        put(column, value.getBytes(StandardCharsets.UTF_8));
    }

    void put(String column, byte[] value) {
        int place = columns.computeIfAbsent(column, key -> columns.size());
        if (place >= row.length) {
            row = padded(row, columns.size());
            rows.set(rows.size() - 1, row);
        }
        row[place] = value;
        if (value.length > 1 && value[0] == '{' && value.length < LARGEST_JSON) {
            putMembers(column, value);
        }
    }

    Source build() {
        rows.replaceAll(known -> padded(known, columns.size()));
        return new Source(name, List.copyOf(columns.keySet()), rows);
    }

    private void putMembers(String column, byte[] json) {
        try {
            JsonNode tree = JSON.readTree(new String(json, StandardCharsets.UTF_8));
            tree.properties().forEach(member -> {
                JsonNode value = member.getValue();
                put(column + "." + member.getKey(), value.isValueNode() ? value.asText() : value.toString());
            });
        } catch (JsonProcessingException noJson) {
            // It only looks like it.
        }
    }

    private static byte[][] padded(byte[][] row, int size) {
        byte[][] all = Arrays.copyOf(row, size);
        for (int i = row.length; i < size; i++) {
            all[i] = new byte[0];
        }
        return all;
    }
}
