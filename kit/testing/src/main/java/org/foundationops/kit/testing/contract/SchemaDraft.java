package org.foundationops.kit.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The first draft of a schema, from states that were really published. Its author reviews and tightens it. */
final class SchemaDraft {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private SchemaDraft() {}

    static ObjectNode of(String type, List<JsonNode> states) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        schema.put("$id", "urn:foundation:schema:" + type);
        schema.put("title", type);
        schema.setAll(describe(states));
        return schema;
    }

    private static ObjectNode describe(List<JsonNode> values) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        Set<String> types = values.stream().map(SchemaDraft::type).collect(Collectors.toCollection(TreeSet::new));
        if (types.size() != 1) {
            return schema; // nothing seen, or not of one kind: only its author can say
        }
        schema.put("type", types.iterator().next());
        switch (types.iterator().next()) {
            case "object" -> describeMembers(values, schema);
            case "array" ->
                schema.set(
                        "items",
                        describe(values.stream()
                                .flatMap(array -> StreamSupport.stream(array.spliterator(), false))
                                .toList()));
            case "string" -> {
                String format = format(values);
                if (format != null) {
                    schema.put("format", format);
                }
            }
            default -> {}
        }
        return schema;
    }

    private static void describeMembers(List<JsonNode> objects, ObjectNode schema) {
        Set<String> names = objects.stream()
                .flatMap(object -> object.propertyStream().map(java.util.Map.Entry::getKey))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        ArrayNode required = schema.putArray("required");
        names.stream()
                .filter(name -> objects.stream().allMatch(object -> object.has(name)))
                .forEach(required::add);
        if (required.isEmpty()) {
            schema.remove("required");
        }
        ObjectNode properties = schema.putObject("properties");
        for (String name : names) {
            properties.set(
                    name,
                    describe(objects.stream()
                            .filter(object -> object.has(name))
                            .map(object -> object.get(name))
                            .toList()));
        }
    }

    private static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            default -> "null";
        };
    }

    private static @Nullable String format(List<JsonNode> texts) {
        if (texts.stream().allMatch(text -> UUID.matcher(text.asText()).matches())) {
            return "uuid";
        }
        if (texts.stream().allMatch(text -> parses(() -> OffsetDateTime.parse(text.asText())))) {
            return "date-time";
        }
        if (texts.stream().allMatch(text -> parses(() -> LocalDate.parse(text.asText())))) {
            return "date";
        }
        return null;
    }

    private static boolean parses(Runnable attempt) {
        try {
            attempt.run();
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
