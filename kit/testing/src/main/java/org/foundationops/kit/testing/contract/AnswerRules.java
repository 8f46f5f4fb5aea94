package org.foundationops.kit.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** What an answer does otherwise than the API document says. */
final class AnswerRules {

    private static final String PROBLEM = "application/problem+json";

    /** Answers of the protocol itself, the same for every operation and therefore in docs/http.md instead. */
    private static final Set<Integer> OF_THE_PROTOCOL = Set.of(401, 405, 406, 413, 415, 503);

    private final JsonNode document;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            Dialects.getOpenApi31(),
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    AnswerRules(JsonNode document) {
        this.document = document;
    }

    /** An answer as it came over the wire; the content type is empty when there is no body. */
    record Answer(String method, String path, int status, String contentType, String body) {}

    List<String> violations(Answer answer) {
        Optional<String> template = template(answer.path());
        if (template.isEmpty()) {
            return List.of(); // no such resource: nothing is promised
        }
        String method = answer.method().toLowerCase(Locale.ROOT);
        JsonNode operation = document.path("paths").path(template.get()).path(method);
        if (operation.isMissingNode()) {
            return List.of();
        }
        String at = answer.method() + " " + template.get() + " " + answer.status();
        String media = answer.contentType().split(";", -1)[0].strip();
        JsonNode response = resolve(operation.path("responses").path(Integer.toString(answer.status())));
        if (response.isMissingNode()) {
            boolean isOfTheProtocol =
                    answer.status() == 304 || OF_THE_PROTOCOL.contains(answer.status()) && media.equals(PROBLEM);
            return isOfTheProtocol ? List.of() : List.of(at + " is not in the API document: " + answer.body());
        }
        return bodyViolations(at, media, answer.body(), response.path("content"));
    }

    private List<String> bodyViolations(String at, String media, String body, JsonNode content) {
        if (body.isEmpty()) {
            return List.of();
        }
        JsonNode described = content.path(media);
        if (described.isMissingNode()) {
            return List.of(at + " came as " + media + ", which is not in the API document");
        }
        if (!media.equals("application/json") && !media.endsWith("+json")) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        schemas.computeIfAbsent(at + " " + media, unused -> schema(described.path("schema")))
                .validate(body, InputFormat.JSON)
                .forEach(error -> found.add(at + " body" + error.getInstanceLocation() + " " + error.getMessage()));
        return found;
    }

    /** The schema as a document of its own, in which references to the components still lead somewhere. */
    private Schema schema(JsonNode schema) {
        ObjectNode whole = ContractFiles.JSON.createObjectNode();
        whole.putArray("allOf").add(schema);
        whole.set("components", document.path("components"));
        return registry.getSchema(whole.toString(), InputFormat.JSON);
    }

    private Optional<String> template(String path) {
        return document.path("paths")
                .propertyStream()
                .map(Map.Entry::getKey)
                .filter(template -> fits(template, path))
                .min(Comparator.comparingLong(
                        template -> template.chars().filter(c -> c == '{').count()));
    }

    private static boolean fits(String template, String path) {
        StringBuilder pattern = new StringBuilder();
        for (String part : template.splitWithDelimiters("\\{[^}]*}", -1)) {
            pattern.append(part.startsWith("{") ? "[^/]+" : Pattern.quote(part));
        }
        return path.matches(pattern.toString());
    }

    private JsonNode resolve(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.startsWith("#") ? document.at(reference.substring(1)) : node;
    }
}
