package org.foundationops.kit.http.openapi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.foundationops.kit.http.openapi.DeclaredOperations.Declared;
import org.foundationops.kit.problem.Problem;

/** What one operation gets: who may call it, the refusals it can answer, the headers it takes and gives. */
final class OperationParts {

    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";
    private static final String JSON_LINES = "application/x-ndjson";

    private final String path;
    private final HttpMethod method;
    private final Operation operation;
    private final Examples examples;
    private final Declared declared;

    OperationParts(String path, HttpMethod method, Operation operation, Examples examples, Declared declared) {
        this.path = path;
        this.method = method;
        this.operation = operation;
        this.examples = examples;
        this.declared = declared;
    }

    void add() {
        addCallers();
        addParameters();
        addSuccess();
        addProblems();
    }

    private void addCallers() {
        operation.addExtension("x-may-call", declared.mayCall());
        String sentence = "Who may call: " + String.join(", ", declared.mayCall()) + ".";
        String description = operation.getDescription();
        operation.setDescription(description == null ? sentence : description.strip() + "\n\n" + sentence);
        operation.setSecurity(
                declared.isPublic()
                        ? List.of()
                        : List.of(OASFactory.createSecurityRequirement().addScheme(ApiDocumentFilter.BEARER)));
    }

    private void addParameters() {
        if (declared.isIdempotentByItself()) {
            operation.addExtension("x-idempotent-by-itself", true);
        } else if (method == HttpMethod.POST) {
            replace("Idempotency-Key", declared.needsIdempotencyKey() ? "RequiredIdempotencyKey" : "IdempotencyKey");
        }
        if (isChange()) {
            replace("If-Match", "IfMatch");
        }
        if (method == HttpMethod.GET && hasJson()) {
            replace("If-None-Match", "IfNoneMatch");
        }
    }

    private void replace(String header, String component) {
        List<Parameter> parameters = parameters().stream()
                .filter(parameter -> !header.equals(parameter.getName()))
                .toList();
        operation.setParameters(parameters);
        operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/" + component));
    }

    private void addSuccess() {
        responses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2") && answer.getRef() == null) {
                answer.addHeader("RateLimit", CommonParts.reference("RateLimit"));
                answer.addHeader("RateLimit-Policy", CommonParts.reference("RateLimit-Policy"));
                if (status.equals("201")) {
                    answer.addHeader("Location", CommonParts.reference("Location"));
                }
                if (method == HttpMethod.GET && hasJson(answer) || status.equals("201") || isChange()) {
                    answer.addHeader("ETag", CommonParts.reference("ETag"));
                }
                if (declared.isList()) {
                    answer.addHeader("Link", CommonParts.reference("Link"));
                    describeList(answer);
                }
            }
        });
    }

    /** A list states its item, or a page of items; CSV and JSON Lines follow from that. */
    private void describeList(APIResponse answer) {
        MediaType json =
                answer.getContent() == null ? null : answer.getContent().getMediaType(JSON);
        if (json == null || json.getSchema() == null) {
            return;
        }
        Schema page = isPage(json.getSchema()) ? json.getSchema() : page(json.getSchema());
        Schema items = examples.resolved(page).getProperties().get("items");
        Schema item = items == null || items.getItems() == null ? page : items.getItems();
        Content content = OASFactory.createContent()
                .addMediaType(JSON, OASFactory.createMediaType().schema(page))
                .addMediaType(CSV, stream("The whole list (RFC 4180)", examples.csv(item)))
                .addMediaType(JSON_LINES, stream("The whole list, one item in each line", examples.line(item)));
        answer.getContent().getMediaTypes().keySet().stream()
                .filter(type -> !content.hasMediaType(type))
                .forEach(type -> content.addMediaType(type, answer.getContent().getMediaType(type)));
        answer.setContent(content);
    }

    private boolean isPage(Schema schema) {
        Schema named = examples.resolved(schema);
        return named.getProperties() != null && named.getProperties().containsKey("items");
    }

    private static MediaType stream(String description, String example) {
        return OASFactory.createMediaType().schema(text(description)).example(example);
    }

    private static Schema page(Schema item) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .addProperty(
                        "items",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(item))
                .addProperty("next", text("The cursor of the next page; absent on the last one"))
                .addRequired("items");
    }

    private void addProblems() {
        APIResponses responses = responses();
        problems().forEach(name -> {
            String status = Integer.toString(status(name));
            if (responses.getAPIResponse(status) == null) {
                responses.addAPIResponse(status, reference(name));
            }
        });
        if (method == HttpMethod.GET && hasJson() && responses.getAPIResponse("304") == null) {
            responses.addAPIResponse("304", reference(CommonParts.NOT_MODIFIED));
        }
        Map<String, APIResponse> sorted = new TreeMap<>(responses.getAPIResponses());
        responses.setAPIResponses(sorted);
    }

    private Stream<String> problems() {
        boolean isWrite = method != HttpMethod.GET;
        boolean takesBody = operation.getRequestBody() != null;
        return Stream.of(
                        Stream.of("BadRequest", "NotAcceptable", "TooManyRequests", "InternalError", "Unavailable"),
                        when(!declared.isPublic(), "Unauthenticated", "Forbidden"),
                        when(path.contains("{"), "NotFound"),
                        when(isWrite, "Conflict"),
                        when(method == HttpMethod.POST || takesBody, "RuleBroken", "PayloadTooLarge"),
                        when(takesBody, "UnsupportedMediaType"),
                        when(isChange(), "PreconditionFailed", "PreconditionRequired"))
                .flatMap(names -> names);
    }

    private static Stream<String> when(boolean holds, String... names) {
        return holds ? Stream.of(names) : Stream.empty();
    }

    private static int status(String name) {
        Class<? extends Problem> problem = Objects.requireNonNull(CommonParts.ANSWERS.get(name));
        return Problem.typeOf(problem).status();
    }

    private static APIResponse reference(String name) {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + name);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }

    private boolean isChange() {
        return method == HttpMethod.PUT || method == HttpMethod.PATCH;
    }

    private boolean hasJson() {
        APIResponse good = responses().getAPIResponse("200");
        return good != null && hasJson(good);
    }

    private static boolean hasJson(APIResponse answer) {
        Map<String, MediaType> types =
                answer.getContent() == null ? Map.of() : answer.getContent().getMediaTypes();
        return types.keySet().stream().anyMatch(type -> type.endsWith("json"));
    }

    private List<Parameter> parameters() {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    private APIResponses responses() {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        return operation.getResponses();
    }
}
