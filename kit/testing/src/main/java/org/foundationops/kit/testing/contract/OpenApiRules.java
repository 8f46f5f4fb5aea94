package org.foundationops.kit.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The house rules for API documents, checked on the document that the service serves. */
final class OpenApiRules {

    private static final String PROBLEM = "application/problem+json";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete", "head", "options");
    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z]+)?");
    private static final Pattern VARIABLE = Pattern.compile("\\{[a-z][A-Za-z0-9]*}(\\.[a-z]+)?");
    private static final Pattern CAMEL = Pattern.compile("[a-z][A-Za-z0-9]*");

    private final JsonNode document;
    private final List<String> found = new ArrayList<>();
    private final Set<String> operationIds = new HashSet<>();

    private OpenApiRules(JsonNode document) {
        this.document = document;
    }

    static List<String> violations(JsonNode document) {
        return new OpenApiRules(document).check();
    }

    private List<String> check() {
        require(document.path("openapi").asText().startsWith("3.1"), "document", "is not OpenAPI 3.1");
        require(!document.path("info").path("title").asText().isBlank(), "document", "has no title");
        document.path("paths").properties().forEach(path -> {
            if (path.getKey().startsWith("/v1/")) {
                checkPath(path.getKey());
                path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> checkOperation(path.getKey(), operation.getKey(), operation.getValue()));
            }
        });
        document.path("components").path("schemas").properties().forEach(this::checkSchema);
        return found;
    }

    private void checkPath(String path) {
        List<String> segments = Arrays.asList(path.substring("/v1/".length()).split("/", -1));
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            boolean isVariable = segment.startsWith("{");
            require(
                    (isVariable ? VARIABLE : KEBAB).matcher(segment).matches(),
                    path,
                    "has the segment " + segment + ", which is not kebab-case");
            if (isVariable && i > 0) {
                require(
                        segments.get(i - 1).endsWith("s"),
                        path,
                        "keeps members below " + segments.get(i - 1) + ", which is not a plural");
            }
        }
    }

    private void checkOperation(String path, String method, JsonNode operation) {
        String at = method.toUpperCase(java.util.Locale.ROOT) + " " + path;
        String id = operation.path("operationId").asText();
        require(CAMEL.matcher(id).matches(), at, "has no operationId in camelCase");
        require(operationIds.add(id), at, "has the operationId " + id + " of another operation");
        require(!operation.path("summary").asText().isBlank(), at, "has no summary");
        require(!operation.path("summary").asText().endsWith("."), at, "has a summary that ends with a full stop");
        require(!operation.path("tags").isEmpty(), at, "has no tag");
        checkCallers(at, operation);
        checkParameters(at, method, operation);
        checkResponses(at, path, method, operation);
        operation
                .path("requestBody")
                .path("content")
                .properties()
                .forEach(content -> checkContent(at, "body", content));
    }

    private void checkCallers(String at, JsonNode operation) {
        List<String> callers = texts(operation.path("x-may-call"));
        require(!callers.isEmpty(), at, "does not say who may call it (x-may-call)");
        if (!callers.isEmpty() && !callers.contains("public")) {
            require(!operation.path("security").isEmpty(), at, "has no security");
            require(hasResponse(operation, "401"), at, "does not document 401");
            require(hasResponse(operation, "403"), at, "does not document 403");
        }
    }

    private void checkParameters(String at, String method, JsonNode operation) {
        Set<String> headers = new HashSet<>();
        Set<String> queries = new HashSet<>();
        operation.path("parameters").forEach(given -> {
            JsonNode parameter = resolve(given);
            String name = parameter.path("name").asText();
            require(parameter.has("schema"), at, "has the parameter " + name + " without a schema");
            switch (parameter.path("in").asText()) {
                case "header" -> headers.add(name);
                case "query" -> {
                    queries.add(name);
                    require(CAMEL.matcher(name).matches(), at, "has the parameter " + name + ", not in camelCase");
                }
                default -> {}
            }
        });
        if (method.equals("post") && !operation.path("x-idempotent-by-itself").asBoolean()) {
            require(headers.contains("Idempotency-Key"), at, "does not document Idempotency-Key");
        }
        if (method.equals("put") || method.equals("patch")) {
            require(headers.contains("If-Match"), at, "does not document If-Match");
            require(hasResponse(operation, "412"), at, "does not document 412");
            require(hasResponse(operation, "428"), at, "does not document 428");
        }
        require(
                queries.contains("limit") == queries.contains("cursor"),
                at,
                "has limit without cursor, or the reverse");
    }

    private void checkResponses(String at, String path, String method, JsonNode operation) {
        JsonNode responses = operation.path("responses");
        require(
                responses.properties().stream()
                        .anyMatch(response -> response.getKey().startsWith("2")),
                at,
                "documents no success");
        require(hasResponse(operation, "429"), at, "does not document 429");
        require(hasResponse(operation, "500"), at, "does not document 500");
        if (path.contains("{")) {
            require(hasResponse(operation, "404"), at, "does not document 404");
        }
        if (!method.equals("get") && operation.has("requestBody")) {
            require(hasResponse(operation, "400"), at, "does not document 400");
            require(hasResponse(operation, "422"), at, "does not document 422");
        }
        responses.properties().forEach(response -> checkResponse(at, response.getKey(), resolve(response.getValue())));
    }

    private void checkResponse(String at, String status, JsonNode response) {
        JsonNode content = response.path("content");
        require(!response.path("description").asText().isBlank(), at, "has no description of " + status);
        if (status.startsWith("4") || status.startsWith("5")) {
            require(content.has(PROBLEM), at, "answers " + status + " with something else than " + PROBLEM);
        }
        if (status.equals("200") || status.equals("201")) {
            require(!content.isEmpty(), at, "answers " + status + " without content");
        }
        content.properties().forEach(media -> checkContent(at, status, media));
    }

    private void checkContent(String at, String where, Map.Entry<String, JsonNode> media) {
        JsonNode content = media.getValue();
        String what = where + " as " + media.getKey();
        require(!content.path("schema").isEmpty(), at, "has no schema of the " + what);
        require(
                isExemplified(content) || isExemplified(resolve(content.path("schema"))),
                at,
                "has no example of the " + what);
    }

    /** Items of a list and parts of a whole may carry the example. */
    private boolean isExemplified(JsonNode described) {
        if (described.has("example") || described.has("examples")) {
            return true;
        }
        JsonNode items = described.path("items");
        if (!items.isMissingNode()) {
            return isExemplified(resolve(items));
        }
        JsonNode parts = described.path("properties").path("items");
        if (!parts.isMissingNode()) {
            return isExemplified(resolve(parts));
        }
        return StreamSupport.stream(described.path("allOf").spliterator(), false)
                .anyMatch(part -> isExemplified(resolve(part)));
    }

    private void checkSchema(Map.Entry<String, JsonNode> schema) {
        schema.getValue()
                .path("properties")
                .properties()
                .forEach(property -> require(
                        CAMEL.matcher(property.getKey()).matches(),
                        "schema " + schema.getKey(),
                        "has the property " + property.getKey() + ", not in camelCase"));
        require(
                !schema.getKey().matches(".*(Dto|DTO|Impl|Entity)"),
                "schema " + schema.getKey(),
                "tells how it is built instead of what it is");
    }

    private static boolean hasResponse(JsonNode operation, String status) {
        return operation.path("responses").has(status);
    }

    private JsonNode resolve(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.startsWith("#") ? document.at(reference.substring(1)) : node;
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private void require(boolean holds, String where, String violation) {
        if (!holds) {
            found.add(where + " " + violation);
        }
    }
}
