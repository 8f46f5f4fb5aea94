package org.foundationops.kit.http.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Makes an example of what has none, from its schema: readers and code generators see the shape at a glance. */
final class Examples {

    private static final int MAX_DEPTH = 6;
    private static final Map<String, Object> BY_FORMAT = Map.of(
            "uuid", "0198e0c2-5b1e-7c3a-9d0f-3f2b8a6c4d5e",
            "date", "2026-01-31",
            "date-time", "2026-01-31T12:00:00Z",
            "email", "ada@foundation.example",
            "uri", "https://foundation.example/");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Schema> schemas;

    Examples(Components components) {
        this.schemas = components.getSchemas() == null ? Map.of() : components.getSchemas();
    }

    void addToSchemas() {
        schemas.values().stream()
                .filter(schema -> schema.getProperties() != null)
                .filter(schema -> exampleOf(schema) == null)
                .forEach(schema -> schema.setExamples(List.of(make(schema, 0))));
    }

    void addTo(Operation operation) {
        if (operation.getRequestBody() != null) {
            addTo(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().values().forEach(answer -> addTo(answer.getContent()));
    }

    private void addTo(@Nullable Content content) {
        if (content != null) {
            content.getMediaTypes().values().forEach(this::addTo);
        }
    }

    private void addTo(MediaType media) {
        Schema schema = media.getSchema();
        boolean hasExample = media.getExample() != null || media.getExamples() != null;
        if (schema != null && !hasExample && exampleOf(resolved(schema)) == null) {
            media.setExample(make(schema, 0));
        }
    }

    /** Two lines of the CSV that a list of such items gives. */
    String csv(Schema item) {
        Map<String, Object> cells = new LinkedHashMap<>();
        flatten("", make(item, 0), cells);
        String values = cells.values().stream().map(String::valueOf).collect(Collectors.joining(","));
        return String.join(",", cells.keySet()) + "\r\n" + values + "\r\n";
    }

    /** One line of JSON Lines. */
    String line(Schema item) {
        try {
            return JSON.writeValueAsString(make(item, 0)) + "\n";
        } catch (JsonProcessingException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
    }

    private static void flatten(String prefix, Object value, Map<String, Object> cells) {
        if (value instanceof Map<?, ?> object && !object.isEmpty()) {
            object.forEach((name, inner) -> flatten(prefix.isEmpty() ? "" + name : prefix + "." + name, inner, cells));
        } else {
            cells.put(prefix, value instanceof List<?> ? "[]" : value);
        }
    }

    private Object make(Schema given, int depth) {
        Schema schema = resolved(given);
        Object example = exampleOf(schema);
        if (example != null) {
            return example;
        }
        if (schema.getProperties() != null) {
            return object(schema, depth);
        }
        if (schema.getItems() != null) {
            return depth > MAX_DEPTH ? List.of() : List.of(make(schema.getItems(), depth + 1));
        }
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return schema.getEnumeration().getFirst();
        }
        return scalar(schema);
    }

    private Map<String, Object> object(Schema schema, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (depth <= MAX_DEPTH) {
            schema.getProperties().forEach((name, property) -> object.put(name, make(property, depth + 1)));
        }
        return object;
    }

    private static Object scalar(Schema schema) {
        List<Schema.SchemaType> types = schema.getType() == null ? new ArrayList<>() : schema.getType();
        if (types.contains(Schema.SchemaType.INTEGER)) {
            return schema.getMinimum() == null ? 1 : schema.getMinimum();
        }
        if (types.contains(Schema.SchemaType.NUMBER)) {
            return 1;
        }
        if (types.contains(Schema.SchemaType.BOOLEAN)) {
            return true;
        }
        if (types.contains(Schema.SchemaType.OBJECT)) {
            return Map.of();
        }
        return BY_FORMAT.getOrDefault(String.valueOf(schema.getFormat()), "text");
    }

    private static @Nullable Object exampleOf(Schema schema) {
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().getFirst();
        }
        return schema.getExample();
    }

    Schema resolved(Schema schema) {
        if (schema.getRef() == null) {
            return schema;
        }
        Schema named = schemas.get(schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1));
        return named == null ? schema : resolved(named);
    }
}
