package org.foundationops.kit.http.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.foundationops.kit.http.error.ProblemDocument;
import org.foundationops.kit.problem.ConcurrentChange;
import org.foundationops.kit.problem.Forbidden;
import org.foundationops.kit.problem.InternalError;
import org.foundationops.kit.problem.InvalidRequest;
import org.foundationops.kit.problem.NotAcceptable;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.kit.problem.PayloadTooLarge;
import org.foundationops.kit.problem.PreconditionFailed;
import org.foundationops.kit.problem.PreconditionRequired;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;
import org.foundationops.kit.problem.RuleBroken;
import org.foundationops.kit.problem.TooManyRequests;
import org.foundationops.kit.problem.Unauthenticated;
import org.foundationops.kit.problem.Unavailable;
import org.foundationops.kit.problem.UnsupportedMediaType;

/** Schemas, answers, headers and parameters that operations refer to. */
final class CommonParts {

    static final String PROBLEM = "Problem";
    static final String NOT_MODIFIED = "NotModified";

    private static final String FIELD_ERROR = "ProblemError";
    private static final String INSTANCE = "urn:uuid:0198e0c2-5b1e-7c3a-9d0f-3f2b8a6c4d5e";

    /** The problem that stands for its status in the document, under the name of its component. */
    static final Map<String, Class<? extends Problem>> ANSWERS = Map.ofEntries(
            Map.entry("BadRequest", InvalidRequest.class),
            Map.entry("Unauthenticated", Unauthenticated.class),
            Map.entry("Forbidden", Forbidden.class),
            Map.entry("NotFound", NotFound.class),
            Map.entry("NotAcceptable", NotAcceptable.class),
            Map.entry("Conflict", ConcurrentChange.class),
            Map.entry("PreconditionFailed", PreconditionFailed.class),
            Map.entry("PayloadTooLarge", PayloadTooLarge.class),
            Map.entry("UnsupportedMediaType", UnsupportedMediaType.class),
            Map.entry("RuleBroken", RuleBroken.class),
            Map.entry("PreconditionRequired", PreconditionRequired.class),
            Map.entry("TooManyRequests", TooManyRequests.class),
            Map.entry("InternalError", InternalError.class),
            Map.entry("Unavailable", Unavailable.class));

    private CommonParts() {}

    static void addTo(Components components) {
        components.addSchema(FIELD_ERROR, fieldError());
        components.addSchema(PROBLEM, problem());
        ANSWERS.forEach((name, type) -> components.addResponse(name, answer(Problem.typeOf(type))));
        components.addResponse(
                NOT_MODIFIED,
                OASFactory.createAPIResponse()
                        .description("You have it already: it is what If-None-Match names")
                        .addHeader("ETag", reference("ETag")));
        addHeaders(components);
        addParameters(components);
    }

    static Header reference(String header) {
        return OASFactory.createHeader().ref("#/components/headers/" + header);
    }

    private static void addHeaders(Components components) {
        components.addHeader("ETag", header("Version and hash of what is shown, for If-Match and If-None-Match"));
        components.addHeader("Location", header("Where the new thing is"));
        components.addHeader("Link", header("The pages next, prev and first of a list (RFC 8288)"));
        components.addHeader("RateLimit", header("What is left of the quota, and the seconds until it is full"));
        components.addHeader("RateLimit-Policy", header("The quota and its window in seconds"));
        components.addHeader("Retry-After", header("Seconds to wait before the next try"));
        components.addHeader("WWW-Authenticate", header("What is missing or wrong about the token (RFC 6750)"));
    }

    private static void addParameters(Components components) {
        components.addParameter(
                "IdempotencyKey",
                headerParameter("Idempotency-Key")
                        .description("A fresh random value; a repetition with the same value gets the first answer.")
                        .schema(text().maxLength(255))
                        .example("6f1c2f0e-0d55-4c5b-9f5a-1f3a4f6c9b21"));
        components.addParameter(
                "RequiredIdempotencyKey",
                headerParameter("Idempotency-Key")
                        .required(true)
                        .description("A fresh random value; a repetition with the same value gets the first answer.")
                        .schema(text().maxLength(255))
                        .example("6f1c2f0e-0d55-4c5b-9f5a-1f3a4f6c9b21"));
        components.addParameter(
                "IfMatch",
                headerParameter("If-Match")
                        .required(true)
                        .description("The ETag of what was read; another version now gives 412.")
                        .schema(text())
                        .example("\"3.9XkqJ2b7TzS1aPLe\""));
        components.addParameter(
                "IfNoneMatch",
                headerParameter("If-None-Match")
                        .description("The ETag of what you have; if it is still that, the answer is 304.")
                        .schema(text())
                        .example("\"3.9XkqJ2b7TzS1aPLe\""));
    }

    private static Parameter headerParameter(String name) {
        return OASFactory.createParameter().name(name).in(Parameter.In.HEADER);
    }

    private static Header header(String description) {
        return OASFactory.createHeader().description(description).schema(text());
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static Schema fieldError() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("One thing that is wrong: at a place of the body, or in a named parameter")
                .addProperty("pointer", text().description("JSON Pointer into the body (RFC 6901)"))
                .addProperty("parameter", text().description("Name of a path, query or header parameter"))
                .addProperty("message", text())
                .addRequired("message");
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("A problem document (RFC 9457); /v1/problems lists all types")
                .addProperty("type", text().description("Stable name of the kind of problem"))
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text().description("What happened this time, for people"))
                .addProperty("instance", text().description("Names this occurrence; for a 5xx it is in our log"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref("#/components/schemas/" + FIELD_ERROR)))
                .required(List.of("type", "title", "status", "instance"));
    }

    private static APIResponse answer(ProblemType type) {
        APIResponse answer =
                OASFactory.createAPIResponse().description(type.title()).content(content(type));
        if (type.status() == 401) {
            answer.addHeader("WWW-Authenticate", reference("WWW-Authenticate"));
        }
        if (type.status() == 429 || type.status() == 503) {
            answer.addHeader("Retry-After", reference("Retry-After"));
        }
        return answer;
    }

    private static Content content(ProblemType type) {
        return OASFactory.createContent()
                .addMediaType(
                        ProblemDocument.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM))
                                .example(new TreeMap<>(Map.of(
                                        "type", "urn:problem:" + type.type(),
                                        "title", type.title(),
                                        "status", type.status(),
                                        "detail", type.description(),
                                        "instance", INSTANCE))));
    }
}
